/* Stands in for VLC where there is none for Windows: it can be loaded, says what it is, and cannot
   play. It proves that the program loads the library that lies in its own folder. Never released. */

#define EXPORTED __declspec(dllexport)

EXPORTED const char *libvlc_get_version(void)
{
    return "0.0.0 stand-in";
}

EXPORTED void *libvlc_new(int count, const char *const *arguments)
{
    (void)count;
    (void)arguments;
    return 0;
}

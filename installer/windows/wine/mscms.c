/* For trying under Wine 8 alone, never shipped: there is no colour profile. */
#include <windows.h>

#define SHIM __declspec(dllexport)

SHIM HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation)
{
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}

SHIM HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options)
{
    return NULL;
}

SHIM BOOL WINAPI CloseColorProfile(HANDLE profile)
{
    return TRUE;
}

SHIM BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *buffer, DWORD *size)
{
    if (size)
        *size = 0;
    return FALSE;
}

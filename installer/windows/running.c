/* A custom action of the MSI: tells by the property FIRSTHANDRUNS whether the program is running.
   Removing or replacing the files of a window that somebody works in would lose what they wrote. */
#include <windows.h>
#include <msi.h>
#include <msiquery.h>
#include <tlhelp32.h>

static const wchar_t *const PROGRAMS[] = {L"Firsthand.exe", L"firsthand-cli.exe"};

static BOOL is_one_of_ours(const wchar_t *name)
{
    for (size_t i = 0; i < sizeof PROGRAMS / sizeof *PROGRAMS; i++)
        if (lstrcmpiW(name, PROGRAMS[i]) == 0)
            return TRUE;
    return FALSE;
}

__declspec(dllexport) UINT __stdcall LookForFirsthand(MSIHANDLE install)
{
    BOOL runs = FALSE;
    PROCESSENTRY32W process = {.dwSize = sizeof process};
    HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return ERROR_INSTALL_FAILURE;
    for (BOOL more = Process32FirstW(snapshot, &process); more && !runs;
         more = Process32NextW(snapshot, &process))
        runs = is_one_of_ours(process.szExeFile);
    CloseHandle(snapshot);
    return MsiSetPropertyW(install, L"FIRSTHANDRUNS", runs ? L"1" : L"");
}

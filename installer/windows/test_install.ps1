# The life of an installation on a real Windows: what `make installer` tries under Wine, and what
# Wine can't tell: access rights, standard users, the shortcut for all, playback, the keychain.
# For a machine that is thrown away, as an administrator, from the repository's root after
# `python -m installer.windows.release`.

#Requires -RunAsAdministrator
$ErrorActionPreference = "Stop"
Set-StrictMode -Version 3.0

$Script:LogFolder = Join-Path $env:PUBLIC "firsthand-trial"
New-Item -ItemType Directory -Force $LogFolder | Out-Null
. (Join-Path $PSScriptRoot "installed.ps1")

$Script:Passed = 0
$Script:Failed = 0

function Check([string] $Words, [bool] $Holds, [string] $Detail = "") {
    if ($Holds) { $Script:Passed++; Write-Host "ok      $Words" }
    else { $Script:Failed++; Write-Host "FAILED  ${Words}: $Detail" }
}

function Find-One([string] $Pattern) {
    $found = @(Get-Item $Pattern)
    if ($found.Count -ne 1) { throw "$Pattern should be one file, and is $($found.Count)" }
    return $found[0].FullName
}

function Check-Version([string] $Expected) {
    $registered = @(Get-RegisteredVersion)
    $one = $registered.Count -eq 1 -and $registered[0] -eq $Expected
    Check "one version is registered" $one "$registered, not $Expected"
}

function Check-Rights([string] $When) {
    $rights = Get-Rights $DataFolder
    $told = ($rights.GetEnumerator() | ForEach-Object { "$($_.Key)=$($_.Value)" }) -join ", "
    $full = $rights[$Administrators] -eq "FullControl" -and $rights[$LocalSystem] -eq "FullControl"
    Check "$When, only administrators, the system and the officers have rights in the data folder" `
        ($rights.Count -eq 3 -and $full -and $rights[$OfficersSid] -match "Modify") $told
}

$msi = Find-One "dist\Firsthand-*-x64.msi"
$newer = Find-One "build\package\Firsthand-*-x64.msi"
$version = [regex]::Match($msi, "Firsthand-([\d.]+)-").Groups[1].Value
$newerVersion = [regex]::Match($newer, "Firsthand-([\d.]+)-").Groups[1].Value

if ($msi -notmatch "unsigned") {
    $status = (Get-AuthenticodeSignature $msi).Status
    Check "the MSI is signed and trusted" ($status -eq "Valid") "$status"
}

# Whoever works here: an officer, and somebody who has no business with footage.
New-LocalGroup "FirsthandOfficers" | Out-Null
$OfficersSid = (Get-LocalGroup "FirsthandOfficers").SID.Value
$officer = New-StandardUser "fh-officer"
$stranger = New-StandardUser "fh-stranger"
Add-LocalGroupMember "FirsthandOfficers" -Member "fh-officer"

# Anyone may make this folder before we do: what a stranger laid there must not stay the stranger's.
New-Item -ItemType Directory $DataFolder | Out-Null
$planted = Join-Path $DataFolder "planted.txt"
Set-Content $planted "planted"
& icacls.exe $DataFolder /setowner "fh-stranger" /t /q | Out-Null
& icacls.exe $planted /grant "fh-stranger:F" /q | Out-Null

$code = Invoke-Msi "/i" $msi @("OFFICERS=FirsthandOfficers", "KIOSK=1")
Check "installs silently" ($code -eq 0) "ended with $code"
Check-Version $version
Check-Rights "after installing"
Check "the data folder is the administrators'" ((Get-OwnerSid $DataFolder) -eq $Administrators)
Check "what lay there before is the administrators'" ((Get-OwnerSid $planted) -eq $Administrators)
$plantedRights = Get-Rights $planted
$strangerSid = (Get-LocalUser "fh-stranger").SID.Value
Check "whoever laid it has no rights in it" (-not $plantedRights.ContainsKey($strangerSid))
Check "the shortcut is everybody's" (Test-Path $Shortcut)
Check "a kiosk starts it at sign-in" ((Get-Autostart) -eq "`"$Window`" --kiosk") (Get-Autostart)
Remove-Item $planted

$said = Invoke-Firsthand @("--version")
Check "it says its version" ($said.Words.Trim().EndsWith(" $version")) $said.Words
$tested = Invoke-Firsthand @("self-test")
Write-Host $tested.Words
Check "it passes its self-test" ($tested.Code -eq 0) "ended with $($tested.Code)"
Check "its own libVLC plays a recording" ($tested.Words -match "of this program: a recording plays")
Check "Windows' keychain keeps a secret" ($tested.Words -match "WinVaultKeyring keeps a secret")

$log = Join-Path $LogFolder "officer-self-test.txt"
$code = Invoke-As $officer "`"$Console`" self-test" $log
Check "it passes its self-test for a standard user" ($code -eq 0) (Get-Content $log -Raw)
$write = "echo planted > `"{0}`""
$log = Join-Path $LogFolder "refused.txt"
Invoke-As $officer ($write -f (Join-Path $ProgramFolder "planted.txt")) $log | Out-Null
Check "an officer can't write beside the program" `
    (-not (Test-Path (Join-Path $ProgramFolder "planted.txt")))
$own = Join-Path $DataFolder "officer.txt"
Invoke-As $officer ($write -f $own) $log | Out-Null
Check "an officer can write into the data folder" (Test-Path $own)
$code = Invoke-As $stranger "type `"$own`"" $log
Check "a user who is no officer can't read there" ($code -ne 0)
$strange = Join-Path $DataFolder "stranger.txt"
Invoke-As $stranger ($write -f $strange) $log | Out-Null
Check "a user who is no officer can't write there" (-not (Test-Path $strange))
Remove-Item $own

$job = Join-Path $env:RUNNER_TEMP "main-job"
& .venv\Scripts\python.exe -m installer.windows.main_job $Console $job
Check "the main job, from the camera to the verified station" ($LASTEXITCODE -eq 0)

$station = Join-Path $job "station"
$running = Start-Process $Window -ArgumentList "--station", "`"$station`"" -PassThru
$end = (Get-Date).AddSeconds(60)
while ($running.MainWindowHandle -eq 0 -and -not $running.HasExited -and (Get-Date) -lt $end) {
    Start-Sleep -Milliseconds 500
    $running.Refresh()
}
Check "its window opens" ($running.MainWindowHandle -ne 0)
foreach ($how in @(@("/x", $msi, "removed"), @("/i", $newer, "upgraded"))) {
    $code = Invoke-Msi $how[0] $how[1]
    $running.Refresh()
    Check "it is not $($how[2]) while it runs" ($code -ne 0 -and -not $running.HasExited) `
        "ended with $code"
}
Stop-Process $running -Force
$running.WaitForExit()

$lost = Join-Path $ProgramFolder "_internal\resources\policies\log-only.toml"
Remove-Item $lost
$found = Invoke-Firsthand @("self-test")
Check "a lost file is noticed" ($found.Code -ne 0 -and $found.Words -match "log-only\.toml")
$code = Invoke-Msi "/fa" $msi
$whole = Invoke-Firsthand @("self-test")
Check "repairing brings it back" ($code -eq 0 -and $whole.Code -eq 0) "$code; $($whole.Words)"

$evidence = Join-Path $DataFolder "vault\evidence.sealed"
New-Item -ItemType Directory (Split-Path $evidence) | Out-Null
[IO.File]::WriteAllBytes($evidence, [byte[]](0..255))
$before = (Get-FileHash $evidence).Hash

$code = Invoke-Msi "/i" $newer
Check "it upgrades silently" ($code -eq 0) "ended with $code"
Check-Version $newerVersion
Check-Rights "after upgrading"
Check "a kiosk stays a kiosk" ($null -ne (Get-Autostart))
Check "the upgraded program passes its self-test" ((Invoke-Firsthand @("self-test")).Code -eq 0)
$code = Invoke-Msi "/i" $msi
Check "an older version is refused" ($code -ne 0) "ended with $code"
Check-Version $newerVersion

$code = Invoke-Msi "/x" $newer
Check "it is removed silently" ($code -eq 0) "ended with $code"
Check "its folder is gone" (-not (Test-Path $ProgramFolder))
Check "its shortcut is gone" (-not (Test-Path $Shortcut))
Check "nothing is registered any more" (@(Get-RegisteredVersion).Count -eq 0)
Check "nothing starts at sign-in any more" ($null -eq (Get-Autostart))
$kept = (Test-Path $evidence) -and (Get-FileHash $evidence).Hash -eq $before
Check "evidence is kept, byte by byte" $kept
Check-Rights "after removing"

Write-Host "$Passed passed, $Failed failed; logs lie in $LogFolder"
exit [int]($Failed -ne 0)

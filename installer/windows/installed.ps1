# What an installation of the MSI left on this Windows, for test_install.ps1.

$Script:ProgramFolder = Join-Path $env:ProgramFiles "Firsthand"
$Script:Console = Join-Path $ProgramFolder "firsthand-cli.exe"
$Script:Window = Join-Path $ProgramFolder "Firsthand.exe"
$Script:DataFolder = Join-Path $env:ProgramData "Firsthand"
$Script:Shortcut = Join-Path $env:ProgramData "Microsoft\Windows\Start Menu\Programs\Firsthand.lnk"

$Script:Administrators = "S-1-5-32-544"
$Script:LocalSystem = "S-1-5-18"

# Run the installer silently to its end, with a log beside the other logs; returns its exit code.
function Invoke-Msi([string] $How, [string] $Msi, [string[]] $Properties = @()) {
    $name = "msi-{0:HHmmss}-{1}.log" -f (Get-Date), $How.TrimStart("/")
    $words = @($How, "`"$Msi`"", "/qn", "/norestart", "/l*v", "`"$(Join-Path $LogFolder $name)`"")
    $done = Start-Process msiexec.exe -ArgumentList ($words + $Properties) -Wait -PassThru
    return $done.ExitCode
}

# Run the installed console executable; returns its words and its exit code.
function Invoke-Firsthand([string[]] $Words) {
    $said = & $Console @Words 2>&1 | Out-String
    return @{ Words = $said; Code = $LASTEXITCODE }
}

# The versions that Windows lists as installed under our name.
function Get-RegisteredVersion {
    $place = "HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*"
    return @(Get-ItemProperty $place | Where-Object { $_.PSObject.Properties["DisplayName"] } |
        Where-Object DisplayName -eq "Firsthand" | ForEach-Object DisplayVersion)
}

# What starts at every sign-in; nothing where there is no kiosk.
function Get-Autostart {
    $run = Get-ItemProperty "HKLM:\Software\Microsoft\Windows\CurrentVersion\Run"
    $ours = $run.PSObject.Properties["Firsthand"]
    if ($null -ne $ours) { return $ours.Value }
}

# Who owns a file or folder, as a SID.
function Get-OwnerSid([string] $Place) {
    return (Get-Acl $Place).GetOwner([Security.Principal.SecurityIdentifier]).Value
}

# Who may do what in a folder, as a table from SID to rights; "inherits" where it takes from above.
function Get-Rights([string] $Place) {
    $acl = Get-Acl $Place
    $rights = @{}
    foreach ($rule in $acl.GetAccessRules($true, $true, [Security.Principal.SecurityIdentifier])) {
        $rights[$rule.IdentityReference.Value] = $rule.FileSystemRights.ToString()
    }
    if (-not $acl.AreAccessRulesProtected) { $rights["inherits"] = "yes" }
    return $rights
}

# Run a command line as somebody else, without the rights of an administrator; returns its exit
# code, and keeps its words in a file of the logs.
function Invoke-As([pscredential] $Who, [string] $CommandLine, [string] $Log) {
    $words = "/d /c `"$CommandLine > `"$Log`" 2>&1`""
    $done = Start-Process cmd.exe -ArgumentList $words -Credential $Who -LoadUserProfile `
        -WorkingDirectory $env:SystemRoot -WindowStyle Hidden -Wait -PassThru
    return $done.ExitCode
}

# Make a standard user with a password that nobody knows.
function New-StandardUser([string] $Name) {
    $random = [Guid]::NewGuid().ToString() + "aA1!"
    $password = ConvertTo-SecureString $random -AsPlainText -Force
    New-LocalUser $Name -Password $password -AccountNeverExpires | Out-Null
    Add-LocalGroupMember -SID "S-1-5-32-545" -Member $Name
    return New-Object pscredential "$env:COMPUTERNAME\$Name", $password
}

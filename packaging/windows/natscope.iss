; The installer for Windows, made by Inno Setup 6 from the folder that PyInstaller built:
;
;   py packaging\package.py
;   set NATSCOPE_VERSION=0.1.0
;   iscc packaging\windows\natscope.iss
;
; Not run yet: Inno Setup is a program for Windows, and this was written on Linux. The workflow in
; .github\workflows\release.yml is what is to run it first.
;
; NATSCOPE_VERSION   the version, as `natscope --version` prints it
; NATSCOPE_SIGN      the name of a sign tool given to iscc with /S; without it nothing is signed

#define Version GetEnv("NATSCOPE_VERSION")
#if Version == ""
  #error Set NATSCOPE_VERSION to the version that natscope --version prints.
#endif
#define SignTool GetEnv("NATSCOPE_SIGN")
#define Root "..\.."

[Setup]
; The same for ever: by it a newer version replaces an older one.
AppId={{6C0E1B5A-6E0F-4B0B-9D5B-6C7C6F1D3A42}
AppName=Natscope
AppVersion={#Version}
AppPublisher=The Natscope authors
DefaultDirName={autopf}\Natscope
DefaultGroupName=Natscope
DisableProgramGroupPage=yes
; For oneself without an administrator's password; for all users where one asks for it.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
InfoBeforeFile=firewall.txt
LicenseFile={#Root}\LICENSE-MIT
OutputDir={#Root}\dist
OutputBaseFilename=natscope-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\natscope.exe
CloseApplications=yes
#if SignTool != ""
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Tasks]
Name: "desktopicon"; Description: "A shortcut on the desktop"; Flags: unchecked
; A rule needs an administrator. Without it Windows asks once, when Natscope first listens.
Name: "firewall"; Description: "Let others reach Natscope through Windows' firewall"; Check: IsAdminInstallMode; Flags: unchecked

[Files]
Source: "{#Root}\build\package\dist\natscope\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\LICENSE-MIT"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Root}\LICENSE-APACHE"; DestDir: "{app}"; Flags: ignoreversion
Source: "firewall.txt"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Natscope"; Filename: "{app}\natscope.exe"
Name: "{group}\Natscope demo"; Filename: "{app}\natscope.exe"; Parameters: "--demo"
Name: "{autodesktop}\Natscope"; Filename: "{app}\natscope.exe"; Tasks: desktopicon

[Run]
; The program and not a port: the port is another one where somebody else has the usual one.
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall add rule name=""Natscope"" dir=in action=allow protocol=TCP program=""{app}\natscope.exe"" profile=private,public enable=yes"; Flags: runhidden; Tasks: firewall
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall add rule name=""Natscope"" dir=in action=allow protocol=UDP localport=5353 program=""{app}\natscope.exe"" profile=private enable=yes"; Flags: runhidden; Tasks: firewall
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall add rule name=""Natscope"" dir=in action=allow protocol=TCP program=""{app}\natscope-cli.exe"" profile=private,public enable=yes"; Flags: runhidden; Tasks: firewall
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall add rule name=""Natscope"" dir=in action=allow protocol=UDP localport=5353 program=""{app}\natscope-cli.exe"" profile=private enable=yes"; Flags: runhidden; Tasks: firewall
Filename: "{app}\natscope.exe"; Description: "Start Natscope"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall delete rule name=""Natscope"" program=""{app}\natscope.exe"""; Flags: runhidden; RunOnceId: "firewall"; Check: IsAdminInstallMode
Filename: "{sys}\netsh.exe"; Parameters: "advfirewall firewall delete rule name=""Natscope"" program=""{app}\natscope-cli.exe"""; Flags: runhidden; RunOnceId: "firewall-cli"; Check: IsAdminInstallMode

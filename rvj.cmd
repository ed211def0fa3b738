@echo off
rem Runs rvj from its source tree: finds a JDK 25 or later, builds on first use, starts the command line.
rem The shell script "rvj" beside this file does the same and says why.
setlocal EnableExtensions DisableDelayedExpansion
set "RVJ_ROOT=%~dp0"
set "RVJ_BUILD=%RVJ_ROOT%target\launcher"
set "RVJ_JAR=%RVJ_ROOT%cli\target\rvj.jar"
set "RVJ_OPTIONS=-XX:+UseSerialGC -XX:Tier3BackEdgeThreshold=6000 -XX:Tier3DelayOn=0 -XX:Tier4BackEdgeThreshold=10000000 -XX:-UseFPUForSpilling -XX:-ClipInlining -XX:MaxTrivialSize=60 -XX:MaxInlineSize=37 -XX:InlineSmallCode=3200 --enable-native-access=ALL-UNNAMED -Ddev.rvj.inlinesAll=true -Xlog:disable -Djdk.reflect.useNativeAccessorOnly=true -XX:+IgnoreUnrecognizedVMOptions"
set "RVJ_JDK="
if defined JAVA_HOME call :accept "%JAVA_HOME%"
if not defined RVJ_JDK for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :accept "%%~dp$PATH:J.."
if not defined RVJ_JDK for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :accept "%%~J"
if not defined RVJ_JDK (
    echo rvj: no JDK 25 or later found: install one ^(https://adoptium.net^) or set JAVA_HOME to it>&2
    exit /b 127
)

rem Only a missing jar is built, since looking for newer sources takes too long here: run "mvn package" after a change.
if exist "%RVJ_JAR%" goto built
where mvn >nul 2>nul
if errorlevel 1 (
    echo rvj: not built yet, and there is no Maven to build with: install it and run this again>&2
    exit /b 127
)
if not exist "%RVJ_BUILD%" mkdir "%RVJ_BUILD%"
echo rvj: building, which takes about a minute the first time ...>&2
set "RVJ_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%RVJ_JDK%"
call mvn -B -f "%RVJ_ROOT%pom.xml" -pl cli -am -Dmaven.test.skip=true package >"%RVJ_BUILD%\build.log" 2>&1 <nul
if errorlevel 1 goto failed
set "JAVA_HOME=%RVJ_JAVA_HOME%"
:built

rem The JDK's ahead-of-time cache is made on the side, once for a JDK and a jar; one that does not fit is ignored.
set "RVJ_CACHE="
set "RVJ_TRAINED="
for %%F in ("%RVJ_JAR%") do set "RVJ_STATE=%RVJ_JDK% %%~tF %%~zF"
if exist "%RVJ_BUILD%\aot.txt" set /p RVJ_TRAINED=<"%RVJ_BUILD%\aot.txt"
if exist "%RVJ_BUILD%\aot" set RVJ_CACHE="-XX:AOTCache=%RVJ_BUILD%\aot"
if "%RVJ_TRAINED%"=="%RVJ_STATE%" goto start
set "RVJ_CACHE="
if not exist "%RVJ_BUILD%" mkdir "%RVJ_BUILD%"
if exist "%RVJ_BUILD%\aot" del /q "%RVJ_BUILD%\aot" >nul 2>nul
>"%RVJ_BUILD%\aot.txt" echo %RVJ_STATE%
start "" /b "%RVJ_JDK%\bin\java.exe" %RVJ_OPTIONS% "-XX:AOTCacheOutput=%RVJ_BUILD%\aot" -cp "%RVJ_JAR%" dev.rvj.cli.Training "%RVJ_ROOT%firmware\prebuilt" >nul 2>nul <nul
:start
"%RVJ_JDK%\bin\java.exe" %RVJ_OPTIONS% %RVJ_CACHE% -jar "%RVJ_JAR%" %*
exit /b %ERRORLEVEL%

:failed
echo rvj: the build failed, see "%RVJ_BUILD%\build.log">&2
exit /b 70

rem Sets RVJ_JDK when the folder %1 is a JDK of version 25 or later.
:accept
if defined RVJ_JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul
if errorlevel 1 exit /b 0
set "RVJ_JDK=%~1"
exit /b 0

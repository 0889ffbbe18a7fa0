@echo off
rem Starts breath-trainer.jar, which lies beside this file, with what suits it. BREATH_TRAINER_JAVA_OPTS adds options of yours.
setlocal
set "here=%~dp0"
set "java=java"
if exist "%here%runtime\bin\java.exe" (
  set "java=%here%runtime\bin\java.exe"
  goto found
)
if defined JAVA_HOME (
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo breath-trainer: there is no Java in JAVA_HOME, "%JAVA_HOME%". Let it name the folder of a JDK 17 or later, or unset it. 1>&2
    exit /b 1
  )
  set "java=%JAVA_HOME%\bin\java.exe"
  goto found
)
where java >nul 2>nul || (
  echo breath-trainer: there is no Java here. Install 17 or later, from https://adoptium.net, or name its folder in JAVA_HOME. 1>&2
  exit /b 1
)
:found
rem An option that only 17 and later know tells the old ones.
"%java%" --enable-native-access=ALL-UNNAMED --version >nul 2>nul || (
  echo breath-trainer: this Java is too old. Install 17 or later, from https://adoptium.net, or name its folder in JAVA_HOME. 1>&2
  exit /b 1
)
set "archive=%LOCALAPPDATA%\breath-trainer"
if not exist "%archive%" mkdir "%archive%" 2>nul
rem From 19 on Java makes the archive of its classes by itself; before, the last option is passed over.
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Xms24m -Xmn8m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:TieredStopAtLevel=1 -Xshare:auto -XX:SharedArchiveFile="%archive%\classes.jsa" -XX:+AutoCreateSharedArchive -Xlog:disable --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %BREATH_TRAINER_JAVA_OPTS% -jar "%here%breath-trainer.jar" %*
exit /b %ERRORLEVEL%

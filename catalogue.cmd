@echo off
rem The launcher on Windows: runs the tool in the folder of a town, of a release, or of sources that are built.
setlocal
set "TOOL=%~dp0"
if exist "%~dp0tool\plan-catalogue.jar" set "TOOL=%~dp0tool\"
set "JAR=%TOOL%plan-catalogue.jar"
if not exist "%JAR%" set "JAR=%~dp0target\plan-catalogue.jar"
if not exist "%JAR%" (
  echo catalogue: plan-catalogue.jar is missing; with the sources run first: mvnw.cmd -q -Dmaven.test.skip=true package 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo catalogue: no Java found. Install a JDK 17 or newer. 1>&2
  exit /b 2
)
rem The messages are UTF-8; the folder is given without its last backslash, which would quote the quotation mark.
chcp 65001 >nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 "-Dcatalogue.home=%TOOL:~0,-1%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

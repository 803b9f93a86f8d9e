@echo off
rem Runs Berkas; builds its jar on first use.
setlocal
set "home=%~dp0"
set "jar=%home%target\berkas.jar"
if exist "%jar%" goto run
echo berkas: building the program once, this takes a minute ... 1>&2
pushd "%home%"
where mvn >nul 2>nul
if errorlevel 1 (call mvnw.cmd --quiet --batch-mode -DskipTests package 1>&2) else (call mvn --quiet --batch-mode -DskipTests package 1>&2)
if errorlevel 1 (popd & exit /b 70)
popd
:run
if defined JAVA_HOME ("%JAVA_HOME%\bin\java" -jar "%jar%" %*) else (java -jar "%jar%" %*)
exit /b %errorlevel%

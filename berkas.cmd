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
rem The archive of classes was made together with the jar. Where it does not fit this Java, or is not
rem there, Java starts without it and, with its log off, says nothing of it.
set "archive=-Xshare:auto"
if exist "%home%target\berkas.jsa" set "archive=-XX:SharedArchiveFile=%home%target\berkas.jsa"
if exist "%home%target\berkas.aot" set "archive=-XX:AOTCache=%home%target\berkas.aot"
rem A build is over before the second compiler and a second collector's threads pay.
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms240m -Xmn96m -XX:SurvivorRatio=3 -XX:MinHeapFreeRatio=60 -XX:MaxHeapFreeRatio=75 "%archive%" -jar "%jar%" %*
exit /b %errorlevel%

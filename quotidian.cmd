@echo off
rem quotidian.cmd: finds a Java, builds the program on first use in a source checkout, and runs it.
rem QUOTIDIAN_JAVA_HOME: the Java to use (else JAVA_HOME, PATH); QUOTIDIAN_JAVA_OPTS: more options for it.
setlocal
set "home=%~dp0"
set "jar=%home%quotidian.jar"
if not exist "%jar%" set "jar=%home%cli\target\quotidian.jar"
if exist "%jar%" goto java
where mvn >nul 2>nul || (
  echo quotidian: to build the program from its sources, Maven ^(mvn^) must be installed. 1>&2
  exit /b 3
)
echo quotidian: building the program from its sources (once; a minute or two) ... 1>&2
pushd "%home%"
call mvn -q -B -DskipTests -Dspotless.check.skip -pl cli -am package 1>&2
popd
if not exist "%jar%" (
  echo quotidian: the build failed 1>&2
  exit /b 3
)
:java
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined QUOTIDIAN_JAVA_HOME set "java=%QUOTIDIAN_JAVA_HOME%\bin\java"
"%java%" --version >nul 2>nul || (
  echo quotidian: needs Java 21 or newer and found none; set QUOTIDIAN_JAVA_HOME to where it is. 1>&2
  exit /b 3
)
"%java%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -Xmx768m -XX:+AutoCreateSharedArchive ^
  "-XX:SharedArchiveFile=%jar%.jsa" %QUOTIDIAN_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

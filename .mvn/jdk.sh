# Sourced by ./mvnw and ./kejing: points JAVA_HOME at a JDK that can build and run Kejing, or stops with one sentence.
# Maven toolchains cannot do this: Quarkus loads the compiled classes in Maven's own JVM.
REQUIRED_JDK=25

jdk_ok() {
  jdk_major=$([ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$jdk_major" ] && [ "$jdk_major" -ge "$REQUIRED_JDK" ]
}

jdk_current=${JAVA_HOME-}
if [ -z "$jdk_current" ]; then
  jdk_javac=$(command -v javac) && jdk_current=$(dirname "$(dirname "$(readlink -f "$jdk_javac")")")
fi

if jdk_ok "$jdk_current"; then
  JAVA_HOME=$jdk_current
else
  jdk_found=
  for jdk_folder in \
    /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_ok "$jdk_folder"; then
      jdk_found=$jdk_folder
      break
    fi
  done
  if [ -z "$jdk_found" ]; then
    if [ -n "$jdk_current" ]; then
      jdk_seen="only an older one was found (${jdk_current})"
    else
      jdk_seen="none was found"
    fi
    echo "Kejing needs a JDK of version ${REQUIRED_JDK} or newer and ${jdk_seen}: install one and set JAVA_HOME to its folder." >&2
    exit 1
  fi
  JAVA_HOME=$jdk_found
fi
export JAVA_HOME

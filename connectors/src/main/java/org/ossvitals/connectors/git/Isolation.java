package org.ossvitals.connectors.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.transport.UserAgent;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * JGit without the git configuration of the machine and of whoever runs us: a rewritten address or a hook there would
 * change what is collected, and nothing may be written there either.
 */
final class Isolation extends SystemReader.Delegate {
    private static final String AGENT = "oss-vitals";

    private Isolation(SystemReader machine) {
        super(machine);
    }

    static {
        SystemReader.setInstance(new Isolation(SystemReader.getInstance()));
        UserAgent.set(AGENT);
    }

    /** Whoever touches JGit calls this first; the second call does nothing. */
    static void ensure() {
        // Loading the class has done it.
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** A configuration that is on no disk. */
    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}

package org.ossvitals.jobs.sql;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which classes do not exist. The compiler of generated code asks for each unknown word whether it is a class,
 * in each of some hundred query parts again, and each time all archives of the class path are searched.
 */
final class RememberedMisses extends ClassLoader {
    private final Set<String> misses = ConcurrentHashMap.newKeySet();

    RememberedMisses(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (misses.contains(name)) {
            throw new Missing(name);
        }
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException e) {
            misses.add(name);
            throw e;
        }
    }

    /** Nobody reads where it was thrown, and to find that out takes longer than all the rest. */
    private static final class Missing extends ClassNotFoundException {
        private static final long serialVersionUID = 1;

        Missing(String name) {
            super(name);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}

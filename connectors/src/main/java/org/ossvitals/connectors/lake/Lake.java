package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lake, held by one run. Connectors add batches of changed rows; a job merges {@link #pending} with
 * {@link #current} into {@link #newVersion} and calls {@link #publish}. A kill at any instant loses nothing that was
 * committed; a batch that is merged twice changes nothing, because rows are merged by key and newest version.
 */
public final class Lake extends LakeView implements AutoCloseable {
    static final String LOCK = "LOCK";

    private final FileChannel lock;
    private AddressKey key;
    private Changes changes;
    private List<Snapshot> snapshots;
    private long offered;
    private OptedOut optedOut = OptedOut.NOBODY;

    private Lake(Path root, FileChannel lock) {
        super(root);
        this.lock = lock;
    }

    /**
     * Takes the lake for this run, makes it when there is none, and sweeps what killed runs left.
     *
     * @throws LakeBusyException when another run, in this process or elsewhere, holds it
     * @throws LakeFormatException when its tables are of another version
     */
    public static Lake open(Path root) throws IOException {
        Lake lake = locked(root);
        return lake.loaded(() -> AddressKey.ofLake(root));
    }

    /** The same with a given key for address hashes, so that a demonstration is repeatable anywhere. */
    public static Lake open(Path root, byte[] addressKey) throws IOException {
        Lake lake = locked(root);
        return lake.loaded(() -> AddressKey.given(root, addressKey));
    }

    /** The lake for reading only, whoever holds it. */
    public static LakeView read(Path root) {
        return new LakeView(root);
    }

    /** From now on nothing is added that tells who they are. */
    public void leaveOut(OptedOut people) {
        optedOut = people;
    }

    public OptedOut optedOut() {
        return optedOut;
    }

    /** A batch for one thread; several may be open at once. */
    public Batch batch() {
        return new ChangeBatch(changes, optedOut);
    }

    /** The folder of clones of git repositories; what is lost there is fetched again. */
    public Path git() {
        return root().resolve("git");
    }

    @Override
    public SortedMap<String, String> watermarks(String scope) {
        return changes.watermarks().all(scope);
    }

    /** Keyed hash of a mail address; the address itself is never stored. */
    public String addressHash(String address) {
        return key.hash(address);
    }

    /** Table to files of committed changes, oldest first: what the next version has to hold. */
    public Map<String, List<Path>> pending() throws IOException {
        offered = changes.last();
        return changes.pending();
    }

    /** Where to write the next version of a table: a folder that does not exist yet. */
    public Path newVersion(String table) throws IOException {
        Files.createDirectories(tables().resolve(table));
        Path version = version(table, "v" + (Snapshot.current(snapshots).run() + 1));
        Durable.delete(version);
        return version;
    }

    /**
     * Makes new versions current, all at once. They must hold everything of the last {@link #pending}, whose batches
     * are then removed; tables that are not named keep their version.
     *
     * @param versions table to the folder that {@link #newVersion} gave
     */
    public void publish(Map<String, Path> versions) throws IOException {
        publish(versions, snapshots);
    }

    /**
     * The same, and nothing that was before stays readable: no older version, no clone, no kept answer. The last two are
     * fetched again when they are wanted.
     */
    public void publishAlone(Map<String, Path> versions) throws IOException {
        Durable.remove(answers());
        Durable.remove(git());
        publish(versions, List.of());
    }

    private void publish(Map<String, Path> versions, List<Snapshot> lookedBackAt) throws IOException {
        Snapshot before = Snapshot.current(snapshots);
        Map<String, String> names = new TreeMap<>();
        for (Map.Entry<String, Path> version : versions.entrySet()) {
            Manifest.write(version.getValue(), version.getKey(), before.run() + 1);
            Durable.sync(version.getValue().getParent());
            names.put(version.getKey(), version.getValue().getFileName().toString());
        }
        changes.fold();
        snapshots = Snapshot.publish(root(), lookedBackAt, before.next(Math.max(offered, before.merged()), names));
        changes.sweep(Snapshot.current(snapshots).merged());
        Retention.sweepTables(this, snapshots);
    }

    /** Where to write the next computed tables: a folder that does not exist yet. */
    public Path newComputed() throws IOException {
        Files.createDirectories(computedRoot());
        long last = Retention.versions(computedRoot()).stream()
                .mapToLong(LakeView::number)
                .max()
                .orElse(0);
        return computedRoot().resolve("v" + (last + 1));
    }

    /** Makes computed tables current; {@code written} is the folder that {@link #newComputed} gave. */
    public void publishComputed(Path written) throws IOException {
        Durable.syncTree(written);
        Durable.sync(computedRoot());
        byte[] name = written.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        Durable.write(computedRoot().resolve(Snapshot.POINTER), name);
        Retention.sweepComputed(this);
    }

    /** Removes all computed tables but the current ones. */
    public void forgetOlderComputed() throws IOException {
        Retention.sweepComputed(this, 1);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Some step of opening that may fail. */
    private interface Step<T> {
        T run() throws IOException;
    }

    private Lake loaded(Step<AddressKey> keyStep) throws IOException {
        try {
            LakeFormat.settle(root());
            Retention.sweepTemporaries(this);
            key = keyStep.run();
            snapshots = Snapshot.read(root());
            changes = new Changes(root(), Snapshot.current(snapshots).merged());
            Retention.sweepTables(this, snapshots);
            Retention.sweepComputed(this);
            return this;
        } catch (FileSystemException e) {
            lock.close();
            throw new LakeUnwritableException(root(), e);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static Lake locked(Path root) throws IOException {
        FileChannel channel = lockFile(root);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Lake(root, channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw (IOException) new LakeBusyException(root).initCause(e);
        }
        channel.close();
        throw new LakeBusyException(root);
    }

    private static FileChannel lockFile(Path root) throws IOException {
        try {
            Files.createDirectories(root);
            return FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new LakeUnwritableException(root, e);
        }
    }
}

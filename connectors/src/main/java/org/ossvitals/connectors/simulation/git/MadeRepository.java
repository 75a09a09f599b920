package org.ossvitals.connectors.simulation.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.ossvitals.connectors.simulation.git.Draft.DraftCommit;
import org.ossvitals.connectors.simulation.git.Draft.DraftTag;
import org.ossvitals.connectors.simulation.git.Draft.Person;

/** A bare repository on disk, made from a draft and changed to the next one by adding what is new. */
public final class MadeRepository implements AutoCloseable {
    private final FileRepository repository;
    private final Map<String, ObjectId> made = new HashMap<>();
    private Draft current;

    /** @param folder a bare repository is made there */
    public MadeRepository(Path folder) throws IOException {
        repository = (FileRepository)
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        repository.create(true);
        StoredConfig config = repository.getConfig();
        config.setBoolean("uploadpack", null, "allowFilter", true);
        config.setBoolean("uploadpack", null, "allowAnySHA1InWant", true);
        config.save();
    }

    FileRepository repository() {
        return repository;
    }

    public Path folder() {
        return repository.getDirectory().toPath();
    }

    /** Name in the draft to the commit that was made of it. */
    public synchronized Map<String, String> shas() {
        Map<String, String> shas = new HashMap<>();
        made.forEach((name, id) -> shas.put(name, id.name()));
        return shas;
    }

    /** Makes what is missing and points branch and tags at what the draft says. The same draft again costs nothing. */
    public synchronized void become(Draft draft) throws IOException {
        if (draft == current) {
            return;
        }
        Map<String, ObjectId> refs = new TreeMap<>();
        try (PackInserter inserter = repository.getObjectDatabase().newPackInserter()) {
            inserter.checkExisting(false);
            inserter.setCompressionLevel(Deflater.BEST_SPEED);
            ObjectId tree = tree(draft.files(), inserter);
            for (Lineage.Link link : Lineage.of(draft)) {
                if (!made.containsKey(link.commit().name())) {
                    made.put(link.commit().name(), commit(link, tree, inserter));
                }
            }
            for (DraftTag tag : draft.tags()) {
                if (!made.containsKey(tag.commit())) {
                    made.put(tag.commit(), offBranch(tag, tree, inserter));
                }
                refs.put(Constants.R_TAGS + tag.name(), tag(tag, inserter));
            }
            inserter.flush();
        }
        if (draft.tip() != null) {
            refs.put(Constants.R_HEADS + draft.branch(), made.get(draft.tip()));
        }
        point(refs);
        head(draft.branch());
        current = draft;
    }

    private ObjectId commit(Lineage.Link link, ObjectId tree, ObjectInserter inserter) throws IOException {
        StringBuilder text = new StringBuilder("tree ").append(tree.name());
        link.parents().forEach(parent -> text.append("\nparent ")
                .append(made.get(parent).name()));
        text.append("\nauthor ").append(line(link.commit().author()));
        text.append("\ncommitter ").append(line(link.commit().committer()));
        text.append("\n\n").append(link.commit().message());
        return inserter.insert(Constants.OBJ_COMMIT, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A commit of which no more is known than that a tag names it. */
    private ObjectId offBranch(DraftTag tag, ObjectId tree, ObjectInserter inserter) throws IOException {
        Person nobody = new Person("", "", tag.at(), 0);
        DraftCommit commit = new DraftCommit(tag.commit(), List.of(), nobody, nobody, tag.commit());
        return commit(new Lineage.Link(commit, List.of()), tree, inserter);
    }

    private static String line(Person person) {
        int minutes = Math.abs(person.offsetMinutes());
        String zone = (person.offsetMinutes() < 0 ? "-" : "+") + "%02d%02d".formatted(minutes / 60, minutes % 60);
        return person.name() + " <" + person.address() + "> " + person.at().getEpochSecond() + " " + zone;
    }

    private static ObjectId tree(Map<String, String> files, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(
                    inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
            builder.add(entry);
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    private ObjectId tag(DraftTag draft, ObjectInserter inserter) throws IOException {
        ObjectId commit = made.get(draft.commit());
        if (!draft.annotated()) {
            return commit;
        }
        TagBuilder tag = new TagBuilder();
        tag.setTag(draft.name());
        tag.setObjectId(commit, Constants.OBJ_COMMIT);
        tag.setMessage(draft.name() + "\n");
        tag.setTagger(new PersonIdent("Tagger", "", draft.at(), ZoneOffset.UTC));
        return inserter.insert(tag);
    }

    /** Exactly these branches and tags, moved at once. */
    private void point(Map<String, ObjectId> wanted) throws IOException {
        BatchRefUpdate update = repository.getRefDatabase().newBatchUpdate();
        update.setAllowNonFastForwards(true);
        List<ReceiveCommand> commands = new ArrayList<>();
        Map<String, ObjectId> missing = new TreeMap<>(wanted);
        for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_REFS)) {
            ObjectId next = missing.remove(ref.getName());
            if (!ref.getObjectId().equals(next)) {
                commands.add(
                        new ReceiveCommand(ref.getObjectId(), next == null ? ObjectId.zeroId() : next, ref.getName()));
            }
        }
        missing.forEach((name, id) -> commands.add(new ReceiveCommand(ObjectId.zeroId(), id, name)));
        update.addCommand(commands);
        try (RevWalk walk = new RevWalk(repository)) {
            update.execute(walk, NullProgressMonitor.INSTANCE);
        }
        requireDone(commands);
    }

    private void requireDone(List<ReceiveCommand> commands) throws IOException {
        for (ReceiveCommand command : commands) {
            if (command.getResult() != ReceiveCommand.Result.OK) {
                throw new IOException("Cannot point " + command.getRefName() + " of " + folder() + ": "
                        + command.getResult() + " " + command.getMessage());
            }
        }
    }

    private void head(String branch) throws IOException {
        RefUpdate head = repository.updateRef(Constants.HEAD);
        head.disableRefLog();
        RefUpdate.Result result = head.link(Constants.R_HEADS + branch);
        if (!Set.of(RefUpdate.Result.NEW, RefUpdate.Result.FORCED, RefUpdate.Result.NO_CHANGE)
                .contains(result)) {
            throw new IOException("Cannot point HEAD of " + folder() + " at " + branch + ": " + result);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}

package org.tumen.dataset.load;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.check.FaultyDataset;

/** A dataset that is read once, by whoever comes first; all others wait for it. */
public final class Reading {

    private static final Reading PACKAGED = new Reading(DatasetLocation.packaged());

    private final DatasetLocation files;
    private final FutureTask<Dataset> task;

    private Reading(DatasetLocation location) {
        files = location.kept();
        task = new FutureTask<>(() -> DatasetReader.read(files));
    }

    /** Of the dataset that is packaged with the program. */
    public static Reading ofPackaged() {
        return PACKAGED;
    }

    public static Reading of(Path directory) {
        return new Reading(DatasetLocation.directory(directory));
    }

    /** Has it read in the background. */
    public void begin() {
        new Thread(task, "reading").start();
    }

    /** The files, as they were when they were read. */
    public DatasetLocation files() {
        return files;
    }

    /**
     * What was read.
     *
     * @throws FaultyDataset with all its problems, if there is any
     */
    public Dataset dataset() {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the dataset is being read", e);
        }
    }
}

package org.tumen.dataset.load;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.check.FaultyDatasetException;

/** A dataset that is read once, by whoever comes first; all others wait for it. */
public final class Reading {

    private static final Reading PACKAGED = new Reading(DatasetSource.packaged());

    private final DatasetSource files;
    private final FutureTask<Dataset> task;

    private Reading(DatasetSource location) {
        files = location.kept();
        task = new FutureTask<>(() -> DatasetReader.read(files));
    }

    /** Of the dataset that is packaged with the program. */
    public static Reading ofPackaged() {
        return PACKAGED;
    }

    public static Reading of(Path directory) {
        return new Reading(DatasetSource.directory(directory));
    }

    /** Has it read in the background. */
    public void begin() {
        new Thread(task, "reading").start();
    }

    /** The files, as they were when they were read. */
    public DatasetSource files() {
        return files;
    }

    /**
     * What was read.
     *
     * @throws FaultyDatasetException with all its problems, if there is any
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

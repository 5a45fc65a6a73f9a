package org.tumen.api.v1.archive;

import org.tumen.api.v1.archive.DataPackage.Resource;
import org.tumen.model.Digest;

/**
 * One file of the archive, with what the descriptor says of it.
 *
 * @param name of the resource: lower case, unique in the package
 * @param path within the archive
 * @param schema of a table, or null
 */
record ArchiveFile(String name, String path, String mediaType, String description, TableSchema schema, byte[] bytes) {

    Resource resource() {
        return new Resource(
                name,
                schema == null ? null : "table",
                path,
                path.substring(path.lastIndexOf('.') + 1),
                mediaType,
                "utf-8",
                bytes.length,
                "sha256:" + Digest.of(bytes),
                description,
                schema);
    }
}

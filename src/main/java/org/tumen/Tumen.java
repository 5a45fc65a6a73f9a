package org.tumen;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.tumen.dataset.CuratorCommands;

/** Serves the dataset; with arguments, runs a curator's command instead and starts no server. */
@QuarkusMain
public final class Tumen {

    private Tumen() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(CuratorCommands.run(arguments));
        }
        Quarkus.run(arguments);
    }
}

package kejing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import kejing.embedded.process.Folders;
import kejing.local.component.Product;
import kejing.local.home.Home;
import kejing.local.home.Ports;
import kejing.local.home.Secrets;
import kejing.local.keycloak.RealmFile;

/** One installation of the product on this machine: its folder, ports, secrets and processes. */
record Installation(Home home, Ports ports, Secrets secrets, Product product) {

    static Installation open(Path root, Map<String, String> environment) {
        Home home = Home.of(root, environment);
        Folders.create(home.folder());
        Ports ports = Ports.choose(environment, home.ports());
        Secrets secrets = Secrets.open(home.secrets());
        Product product = Product.of(
                home, ports, secrets, () -> realm(home, ports, secrets).json());
        return new Installation(home, ports, secrets, product);
    }

    private static RealmFile realm(Home home, Ports ports, Secrets secrets) {
        return new RealmFile(
                List.of(ports.url("gateway"), ports.url("gateway").replace(Ports.HOST, "localhost")),
                secrets.client("gateway"),
                secrets.client("core-banking"),
                secrets.client("marketing-script"),
                secrets.admin(),
                People.read(home.people()).stream().map(People.Login::person).toList(),
                secrets.demo());
    }

    /** Runs something that changes processes, after any other such command on this installation has ended. */
    void alone(Runnable work) {
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock.isValid()) {
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + home.lock(), e);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock free = channel.tryLock();
        if (free != null) {
            return free;
        }
        System.err.println("Waiting for another ./kejing command that works on " + home.folder() + " ...");
        return channel.lock();
    }
}

package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Ports on the loopback address. Neo4j could choose one itself, but tells nobody which.
 */
final class FreePort {

	private FreePort() {
	}

	/** A port that is free now, and may be taken a moment later. */
	static int next() {
		try (ServerSocket socket = bind(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static boolean isTaken(int port) {
		try (ServerSocket socket = bind(port)) {
			return !socket.isBound();
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static ServerSocket bind(int port) throws IOException {
		return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }));
	}

}

package dk.genvej.support;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a crash test kills, as {@code kill -9} does. */
public enum Victim {

	/** The application; its Neo4j has to go with it. */
	APPLICATION,

	/** The Neo4j of the application, which lives on. */
	NEO4J,

	/** Both at the same moment. */
	BOTH;

	private static final int PATIENCE_SECONDS = 30;

	/**
	 * Kills it, and waits until what must end has ended.
	 * @param application a running application
	 * @throws AssertionError when a process outlives its application
	 */
	public void of(Process application) throws InterruptedException {
		List<ProcessHandle> servers = application.descendants().toList();
		if (this != APPLICATION) {
			servers.forEach(ProcessHandle::destroyForcibly);
		}
		if (this != NEO4J) {
			application.destroyForcibly().waitFor();
		}
		try {
			CompletableFuture.allOf(servers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new AssertionError("A server outlives its application: " + servers, ex);
		}
	}

}

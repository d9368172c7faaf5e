package dk.genvej.platform.neo4j;

import java.net.URI;

import org.neo4j.driver.AuthToken;

/**
 * What a driver needs to reach a Neo4j server.
 *
 * @param uri bolt address
 * @param token credentials; never log it
 */
public record BoltAccess(URI uri, AuthToken token) {

	@Override
	public String toString() {
		return "BoltAccess[" + this.uri + "]";
	}

}

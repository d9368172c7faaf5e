package dk.genvej;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on one line where the page and the API are, once both answer. */
@Component
class WelcomeLine {

	private static final Logger log = LoggerFactory.getLogger("genvej");

	private volatile int port;

	@EventListener
	void onWebServer(WebServerInitializedEvent event) {
		if (event.getApplicationContext().getServerNamespace() == null) {
			this.port = event.getWebServer().getPort();
		}
	}

	@EventListener(ApplicationStartedEvent.class)
	void onStarted() {
		if (this.port > 0) {
			String here = "http://localhost:" + this.port;
			log.info("Genvej answers: pages {}/  API {}/graphql  try it {}/graphiql", here, here, here);
		}
	}

}

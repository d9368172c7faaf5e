package dk.genvej.bench;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Hears what the application logs of the measures of the whole network, from the moment
 * that logging is set up and no bean is made yet.
 */
public final class MeasuredLog extends AppenderBase<ILoggingEvent>
		implements ApplicationListener<ApplicationContextInitializedEvent> {

	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent event) {
		setContext((LoggerContext) LoggerFactory.getILoggerFactory());
		start();
		((Logger) LoggerFactory.getLogger("dk.genvej.network")).addAppender(this);
	}

	/** What was logged first, or that nothing was in all that time. */
	public String await(long time, TimeUnit unit) throws InterruptedException {
		String line = this.lines.poll(time, unit);
		return (line != null) ? line : "not measured yet";
	}

	@Override
	protected void append(ILoggingEvent event) {
		if (event.getFormattedMessage().startsWith("Measured")) {
			this.lines.add(event.getFormattedMessage());
		}
	}

}

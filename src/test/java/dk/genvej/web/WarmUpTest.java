package dk.genvej.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;

/** The first questions, asked before there is a visitor. */
class WarmUpTest {

	@Test
	void endsQuietlyWhenThePortCouldNotBeOpened() {
		WarmUp warmUp = new WarmUp(mock(PageEngine.class));
		warmUp.start();
		assertThatCode(warmUp::stop).doesNotThrowAnyException();
	}

}

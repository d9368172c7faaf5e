package dk.genvej.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Text;

/**
 * Many cases of the real ones' shape: each takes title, texts, topics and organisations
 * from several real ones, with words of a made-up tail so that the vocabulary grows with
 * the number.
 */
final class GeneratedCases {

	private static final int TOPICS = 10;

	private final List<InnovationCase> real;

	private final Random random = new Random(1);

	GeneratedCases(SeedRecords records) {
		this.real = List.copyOf(records.cases().values());
	}

	/** The next case. */
	InnovationCase next(int number) {
		InnovationCase frame = any();
		InnovationCase told = any();
		List<Text> topics = new ArrayList<>();
		for (int i = 0; i < TOPICS; i++) {
			List<Text> some = any().topics();
			topics.add(some.get(this.random.nextInt(some.size())));
		}
		String tail = " " + Integer.toString(this.random.nextInt(50_000), 26).replaceAll("[0-9]", "q") + "vaerk";
		Text title = new Text(told.title().da() + tail, told.title().en() + tail);
		Integer year = (number % 5 == 0) ? null : 2000 + this.random.nextInt(25);
		return new InnovationCase("syn-%06d".formatted(number), frame.kind(), "PUBLISHED", title, any().summary(),
				any().before(), any().after(), year, frame.sector(), frame.branch(), frame.innovationTypes(),
				frame.origin(), null, topics, any().needs(), List.of(), any().results(), any().values(),
				any().leadOrganisations(), frame.partnerships(), frame.contacts(), null, List.of(), List.of(),
				List.of(), frame.updatedAt());
	}

	private InnovationCase any() {
		return this.real.get(this.random.nextInt(this.real.size()));
	}

}

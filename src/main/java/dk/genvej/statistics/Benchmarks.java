package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import dk.genvej.platform.Text;
import dk.genvej.statistics.Benchmark.Kind;
import dk.genvej.statistics.Benchmark.OwnCount;
import dk.genvej.statistics.OwnCases.Counts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses what the barometer says about innovations like a case: by the case's own
 * traits, in the case's own order, never by how large or significant a difference is.
 */
@Component
class Benchmarks {

	private static final int MOST = 6;

	private static final int LEAST = 3;

	private final Statements statements;

	private final OwnCounts own;

	Benchmarks(Statements statements, OwnCounts own) {
		this.statements = statements;
		this.own = own;
	}

	/** Three to six statements, fewer only where the barometer has no such numbers. */
	List<Benchmark> of(CaseTraits traits, Barometer barometer, Counts counts) {
		List<Benchmark> partnerValues = partnerValues(traits, barometer, counts);
		List<Benchmark> partners = partners(traits, barometer, counts);
		List<@Nullable Benchmark> candidates = new ArrayList<>();
		candidates.add(origin(traits, barometer, counts));
		candidates.add(at(partnerValues, 0));
		candidates.add(at(partners, 0));
		candidates.add(value(traits, barometer, counts));
		candidates.add(type(traits, barometer, counts));
		candidates.add(sector(traits, barometer, counts));
		candidates.add(coPartner(traits, barometer, counts));
		candidates.add(at(partnerValues, 1));
		candidates.add(at(partners, 1));
		List<Benchmark> chosen = new ArrayList<>();
		for (Benchmark candidate : candidates) {
			if (candidate != null && chosen.size() < MOST) {
				chosen.add(candidate);
			}
		}
		for (Benchmark candidate : general(traits, barometer, counts)) {
			if (chosen.size() < LEAST) {
				chosen.add(candidate);
			}
		}
		return chosen;
	}

	private @Nullable Benchmark origin(CaseTraits traits, Barometer barometer, Counts counts) {
		String origin = traits.origin();
		if (origin == null) {
			return null;
		}
		Observation share = latest(barometer, "innovation-origin",
				(one) -> origin.equals(one.origin()) && one.condition() == null && "ALL".equals(one.sector()));
		return (share == null) ? null : benchmark(barometer, Kind.ORIGIN, this.statements.origin(barometer, share),
				share, null, this.own.origin(counts, origin));
	}

	private List<Benchmark> partners(CaseTraits traits, Barometer barometer, Counts counts) {
		List<Benchmark> found = new ArrayList<>();
		traits.partners().forEach((partner, roles) -> {
			Observation share = partnerShare(barometer, partner, roles, traits.sector());
			if (share != null) {
				found.add(benchmark(barometer, Kind.PARTNER, this.statements.partner(barometer, share), share, null,
						this.own.partner(counts, partner)));
			}
		});
		return found;
	}

	// What the partner does here goes before any role, the case's own sector before all.
	private static @Nullable Observation partnerShare(Barometer barometer, String partner, List<String> roles,
			@Nullable String sector) {
		List<String> wanted = new ArrayList<>(roles);
		wanted.add("ANY");
		for (String role : wanted) {
			for (String part : Arrays.asList(sector, "ALL")) {
				Observation share = (part == null) ? null
						: latest(barometer, "partner-role", (one) -> partner.equals(one.partnerType())
								&& role.equals(one.role()) && part.equals(one.sector()) && one.condition() == null);
				if (share != null) {
					return share;
				}
			}
		}
		return null;
	}

	private List<Benchmark> partnerValues(CaseTraits traits, Barometer barometer, Counts counts) {
		List<Benchmark> found = new ArrayList<>();
		traits.partners().forEach((partner, roles) -> {
			for (String value : traits.values()) {
				Benchmark said = partnerValue(barometer, partner, roles, value, counts);
				if (said != null) {
					found.add(said);
					break;
				}
			}
		});
		return found;
	}

	private @Nullable Benchmark partnerValue(Barometer barometer, String partner, List<String> roles, String value,
			Counts counts) {
		Observation with = latest(barometer, "value-created",
				(one) -> partner.equals(one.partnerType()) && value.equals(one.valueOutcome())
						&& "WITH_PARTNER".equals(one.condition())
						&& ("ANY".equals(one.role()) || roles.contains(String.valueOf(one.role())))
						&& without(barometer, one) != null);
		Observation without = (with != null) ? without(barometer, with) : null;
		return (with == null || without == null) ? null
				: benchmark(barometer, Kind.PARTNER_VALUE, this.statements.partnerValue(barometer, with, without), with,
						without, this.own.partnerValue(counts, partner, value));
	}

	// Only numbers of one figure are set against each other.
	private static @Nullable Observation without(Barometer barometer, Observation with) {
		return barometer.ofFigure(with.figure())
			.stream()
			.filter((one) -> one.value() != null && one.measures(with.indicator())
					&& Objects.equals(one.valueOutcome(), with.valueOutcome())
					&& Objects.equals(one.edition(), with.edition())
					&& ("WITHOUT_PARTNER".equals(one.condition())
							&& Objects.equals(one.partnerType(), with.partnerType())
							|| "NO_COLLABORATION".equals(one.condition())))
			.min(Barometer.PREFERENCE)
			.orElse(null);
	}

	private @Nullable Benchmark coPartner(CaseTraits traits, Barometer barometer, Counts counts) {
		List<String> collaborators = traits.partners()
			.entrySet()
			.stream()
			.filter((partner) -> partner.getValue().contains("COLLABORATES"))
			.map(Map.Entry::getKey)
			.toList();
		for (String first : collaborators) {
			for (String second : collaborators) {
				Observation share = first.equals(second) ? null
						: latest(barometer, "co-partners", (one) -> first.equals(one.partnerType())
								&& second.equals(one.coPartnerType()) && one.condition() == null);
				if (share != null) {
					return benchmark(barometer, Kind.CO_PARTNER, this.statements.coPartner(barometer, share), share,
							null, this.own.coPartner(counts, first, second));
				}
			}
		}
		return null;
	}

	private @Nullable Benchmark value(CaseTraits traits, Barometer barometer, Counts counts) {
		for (String value : traits.values()) {
			for (String part : Arrays.asList(traits.sector(), "ALL")) {
				Observation share = (part == null) ? null
						: latest(barometer, "value-created", (one) -> value.equals(one.valueOutcome())
								&& part.equals(one.sector()) && one.partnerType() == null && one.condition() == null);
				if (share != null) {
					return benchmark(barometer, Kind.VALUE, this.statements.value(barometer, share), share, null,
							this.own.value(counts, value));
				}
			}
		}
		return null;
	}

	private @Nullable Benchmark type(CaseTraits traits, Barometer barometer, Counts counts) {
		List<String> types = traits.innovationTypes();
		if (types.isEmpty()) {
			return null;
		}
		boolean one = types.size() == 1;
		String condition = List.of("ONE_TYPE_ALONE", "TWO_TYPES", "THREE_TYPES", "FOUR_TYPES")
			.get(Math.min(types.size(), 4) - 1);
		Observation share = latest(barometer, "innovation-type-combination",
				(told) -> condition.equals(told.condition())
						&& Objects.equals(told.innovationType(), one ? types.getFirst() : null));
		if (share == null) {
			return null;
		}
		Text statement = one ? this.statements.oneType(barometer, share)
				: this.statements.severalTypes(barometer, share, types.size());
		return benchmark(barometer, Kind.INNOVATION_TYPE, statement, share, null,
				one ? this.own.type(counts, types.getFirst()) : null);
	}

	private @Nullable Benchmark sector(CaseTraits traits, Barometer barometer, Counts counts) {
		String sector = traits.sector();
		Observation share = (sector == null) ? null : workplaces(barometer, sector);
		return (sector == null || share == null) ? null : benchmark(barometer, Kind.SECTOR,
				this.statements.workplaces(barometer, share), share, null, this.own.sector(counts, sector));
	}

	private List<Benchmark> general(CaseTraits traits, Barometer barometer, Counts counts) {
		List<Benchmark> found = new ArrayList<>();
		Observation together = latest(barometer, "collaboration",
				(one) -> "ANY_COLLABORATION".equals(one.condition()) && one.innovationType() == null);
		if (together != null) {
			found.add(benchmark(barometer, traits.partners().isEmpty() ? Kind.GENERAL : Kind.COLLABORATION,
					this.statements.collaboration(barometer, together), together, null,
					this.own.collaboration(counts)));
		}
		Observation workplaces = workplaces(barometer, "ALL");
		if (workplaces != null) {
			found.add(benchmark(barometer, Kind.GENERAL, this.statements.workplaces(barometer, workplaces), workplaces,
					null, null));
		}
		Observation sharing = latest(barometer, "innovation-sharing", (one) -> one.condition() == null);
		if (sharing != null) {
			found.add(benchmark(barometer, Kind.GENERAL, this.statements.sharing(barometer, sharing), sharing, null,
					null));
		}
		return found;
	}

	private static @Nullable Observation workplaces(Barometer barometer, String sector) {
		return latest(barometer, "innovative-workplaces", (one) -> sector.equals(one.sector())
				&& one.innovationType() == null && one.branch() == null && one.condition() == null);
	}

	// Of Denmark, from the latest edition that has the number.
	private static @Nullable Observation latest(Barometer barometer, String indicator, Predicate<Observation> wanted) {
		List<String> editions = barometer.editions().stream().map(Edition::code).toList();
		return barometer.ofIndicator(indicator)
			.stream()
			.filter((one) -> one.value() != null && "DK".equals(one.country()) && !Edition.OTHER.equals(one.edition()))
			.filter(wanted)
			.min(Comparator.<Observation>comparingInt((one) -> -editions.indexOf(one.edition()))
				.thenComparing(Barometer.PREFERENCE))
			.orElse(null);
	}

	private static Benchmark benchmark(Barometer barometer, Kind kind, Text statement, Observation share,
			@Nullable Observation comparedWith, @Nullable OwnCount own) {
		return new Benchmark(kind, statement, share, comparedWith, Citations.full(barometer, share), own);
	}

	private static @Nullable Benchmark at(List<Benchmark> list, int index) {
		return (index < list.size()) ? list.get(index) : null;
	}

}

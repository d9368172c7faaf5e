package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The cube of a JSON-stat dataset: its dimensions in order, their categories, and value
 * and status by cell number. A cube that does not fit together has no cells.
 */
final class JsonStatCube {

	/** Largest cube that is read, in cells, most of which may be empty. */
	private static final long LARGEST = 1_000_000_000_000L;

	private static final Set<String> STATUS = Set.of("REPORTED", "DERIVED", "LOST_IN_SOURCE");

	private final SourceFile document;

	private final Problems problems;

	private final List<Axis> axes = new ArrayList<>();

	private long size = 1;

	private boolean broken;

	private JsonStatCube(SourceFile document, Problems problems) {
		this.document = document;
		this.problems = problems;
	}

	/**
	 * Reads the frame of a dataset.
	 * @param document the dataset
	 * @param names names of dimensions that are known
	 * @param problems takes what does not fit together
	 * @throws InputFile.Unreadable when it is no dataset
	 */
	static JsonStatCube of(SourceFile document, Collection<String> names, Problems problems)
			throws InputFile.Unreadable {
		String type = document.content().path("class").asString("");
		if (!type.equals("dataset")) {
			throw new InputFile.Unreadable(document.error("/class",
					type.equals("collection") ? "is a collection of links; import the datasets that it names"
							: "is no JSON-stat 2.0 dataset: `class` is not `dataset`"));
		}
		JsonStatCube cube = new JsonStatCube(document, problems);
		cube.readAxes(names);
		if (!cube.broken) {
			cube.checkCells("value");
			cube.checkCells("status");
			cube.checkNumbers(document.content().path("extension").path("observations"), "/extension/observations");
			cube.checkStatus();
		}
		return cube;
	}

	private void readAxes(Collection<String> names) {
		JsonNode ids = this.document.content().path("id");
		JsonNode sizes = this.document.content().path("size");
		if (!ids.isArray() || ids.isEmpty() || ids.size() != sizes.size()) {
			tell("/size", "`id` names " + ids.size() + " dimensions, `size` has " + sizes.size() + " sizes");
			return;
		}
		for (int i = 0; i < ids.size(); i++) {
			String id = ids.get(i).asString("");
			if (!names.contains(id)) {
				tell("/id/" + i, "there is no dimension `" + id + "`" + known(id, names));
			}
			Axis axis = axis(id);
			if (axis.codes().size() != sizes.get(i).asInt(-1)) {
				tell("/size/" + i,
						"is " + sizes.get(i) + ", but `" + id + "` has " + axis.codes().size() + " categories");
			}
			this.axes.add(axis);
			this.size *= Math.max(1, axis.codes().size());
			if (this.size > LARGEST) {
				tell("/size", "the cube is larger than " + LARGEST + " cells");
				return;
			}
		}
	}

	private Axis axis(String id) {
		JsonNode category = this.document.content().path("dimension").path(id).path("category");
		JsonNode index = category.path("index");
		String at = "/dimension/" + id + "/category/index";
		Map<String, String> codes = new LinkedHashMap<>();
		if (index.isArray()) {
			for (int i = 0; i < index.size(); i++) {
				codes.put(index.get(i).asString(""), at + "/" + i);
			}
		}
		else if (index.isObject()) {
			index.propertyStream()
				.sorted(java.util.Comparator.comparingInt((one) -> one.getValue().asInt(0)))
				.forEach((one) -> codes.put(one.getKey(), at + "/" + one.getKey()));
		}
		else {
			// The format lets a dimension of one category leave the index out.
			category.path("label")
				.propertyStream()
				.forEach((one) -> codes.put(one.getKey(), "/dimension/" + id + "/category/label/" + one.getKey()));
		}
		List<Category> categories = new ArrayList<>();
		codes.forEach((code, pointer) -> categories.add(new Category(code, pointer)));
		return new Axis(id, categories);
	}

	private void checkCells(String field) {
		JsonNode cells = this.document.content().path(field);
		if (cells.isArray() && cells.size() != this.size) {
			tell("/" + field,
					"has " + cells.size() + " entries, but the sizes "
							+ this.axes.stream()
								.map((axis) -> String.valueOf(axis.codes().size()))
								.collect(java.util.stream.Collectors.joining(" × "))
							+ " make " + this.size);
		}
		checkNumbers(cells, "/" + field);
		if (field.equals("value") && !cells.isArray() && !cells.isObject()) {
			tell("/value", "is missing: a list, or an object by cell number");
		}
	}

	private void checkNumbers(JsonNode cells, String at) {
		if (cells.isObject()) {
			cells.propertyNames().forEach((cell) -> {
				if (!cell.matches("[0-9]{1,15}") || Long.parseLong(cell) >= this.size) {
					tell(at + "/" + cell, "is no cell of this cube; they are numbered from 0 to " + (this.size - 1));
				}
			});
		}
	}

	private void checkStatus() {
		JsonNode status = this.document.content().path("status");
		Map<String, JsonNode> told = new LinkedHashMap<>();
		if (status.isObject()) {
			status.propertyStream().forEach((one) -> told.put("/status/" + one.getKey(), one.getValue()));
		}
		else if (status.isArray()) {
			for (int i = 0; i < status.size(); i++) {
				told.put("/status/" + i, status.get(i));
			}
		}
		else if (!status.isMissingNode()) {
			told.put("/status", status);
		}
		told.forEach((pointer, one) -> {
			String code = one.asString("");
			if (!one.isNull() && !STATUS.contains(code)) {
				tell(pointer, "`" + code + "` is no status" + known(code, STATUS));
			}
		});
	}

	private static String known(String word, Collection<String> known) {
		String nearest = Nearest.suggest(word, known);
		return nearest + (nearest.isEmpty() ? "; known are " : " Known are ") + String.join(", ", new TreeSet<>(known));
	}

	private void tell(String pointer, String message) {
		this.broken = true;
		this.problems.add(this.document.error(pointer, message));
	}

	/** The cells that say anything, by number; none when the cube is broken. */
	Set<Long> cells() {
		Set<Long> cells = new TreeSet<>();
		if (this.broken) {
			return cells;
		}
		for (JsonNode list : List.of(this.document.content().path("value"), this.document.content().path("status"),
				this.document.content().path("extension").path("observations"))) {
			list.propertyNames().forEach((cell) -> cells.add(Long.parseLong(cell)));
			for (int i = 0; list.isArray() && i < list.size(); i++) {
				// A null in a list only fills the cube up.
				if (!list.get(i).isNull()) {
					cells.add((long) i);
				}
			}
		}
		return cells;
	}

	/** The value of a cell; null for one without. */
	JsonNode value(long cell) {
		JsonNode value = of("value", cell);
		return value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value;
	}

	/** The status of a cell; empty for one without. */
	String status(long cell) {
		JsonNode status = this.document.content().path("status");
		return status.isString() ? status.stringValue() : of("status", cell).asString("");
	}

	private JsonNode of(String field, long cell) {
		JsonNode cells = this.document.content().path(field);
		return cells.isArray() ? cells.path((int) cell) : cells.path(Long.toString(cell));
	}

	/** The categories of a cell by dimension. */
	Map<String, Category> place(long cell) {
		Map<String, Category> place = new LinkedHashMap<>();
		long rest = cell;
		for (int i = this.axes.size() - 1; i >= 0; i--) {
			List<Category> codes = this.axes.get(i).codes();
			place.put(this.axes.get(i).id(), codes.get((int) (rest % codes.size())));
			rest /= codes.size();
		}
		return place;
	}

	/**
	 * A category of a dimension.
	 *
	 * @param code its code
	 * @param pointer where it stands in the dataset
	 */
	record Category(String code, String pointer) {
	}

	private record Axis(String id, List<Category> codes) {
	}

}

package dk.genvej.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A network as it is drawn and as the table beside it tells it.
 *
 * @param dots the organisations drawn
 * @param lines the pairs that share cases
 * @param groups the groups that have a colour and a shape of their own
 * @param rows the organisations of the table
 * @param width width of the drawing
 * @param height height of the drawing
 */
public record PageNetwork(List<Dot> dots, List<Line> lines, List<Group> groups, List<Member> rows, int width,
		int height) {

	private static final int WIDTH = 1100;

	/** More than this is a hairball. */
	private static final int DRAWN = 160;

	private static final int COLOURS = 8;

	/** Mean width of a letter and half the height of a line. */
	private static final double LETTER = 6.9;

	private static final double LINE = 9;

	private static final int NAME = 34;

	static PageNetwork of(List<Member> members, List<Pair> pairs) {
		Map<Integer, Group> groups = groups(members);
		List<Member> drawn = members.subList(0, Math.min(DRAWN, members.size()));
		Map<String, Integer> places = new HashMap<>();
		drawn.forEach((member) -> places.put(member.slug(), places.size()));
		List<Pair> joined = pairs.stream()
			.filter((pair) -> places.containsKey(pair.from()) && places.containsKey(pair.to()))
			.toList();
		PageLayout layout = new PageLayout(drawn.size(),
				joined.stream()
					.map((pair) -> new int[] { place(places, pair.from()), place(places, pair.to()) })
					.toList(),
				WIDTH);
		List<Line> lines = joined.stream().map((pair) -> {
			int from = place(places, pair.from());
			int to = place(places, pair.to());
			return new Line(round(layout.x(from)), round(layout.y(from)), round(layout.x(to)), round(layout.y(to)),
					Math.min(6, 1 + pair.weight() / 2.0));
		}).toList();
		return new PageNetwork(dots(drawn, layout, groups), lines,
				groups.values().stream().sorted(Comparator.comparing(Group::colour)).toList(), members, WIDTH,
				(int) Math.ceil(layout.height()));
	}

	private static int place(Map<String, Integer> places, String slug) {
		return places.getOrDefault(slug, 0);
	}

	private static Map<Integer, Group> groups(List<Member> members) {
		Map<Integer, Integer> sizes = new LinkedHashMap<>();
		Map<Integer, String> labels = new HashMap<>();
		for (Member member : members) {
			sizes.merge(member.community(), 1, Integer::sum);
			labels.put(member.community(), member.group());
		}
		List<Integer> largest = sizes.keySet()
			.stream()
			.sorted((one, other) -> sizes.getOrDefault(other, 0) - sizes.getOrDefault(one, 0))
			.limit(COLOURS)
			.toList();
		Map<Integer, Group> groups = new HashMap<>();
		for (int i = 0; i < largest.size(); i++) {
			Integer id = largest.get(i);
			groups.put(id,
					new Group("g" + i, path(i, 8, 8, 7), labels.getOrDefault(id, ""), sizes.getOrDefault(id, 0)));
		}
		return groups;
	}

	private static List<Dot> dots(List<Member> drawn, PageLayout layout, Map<Integer, Group> groups) {
		int most = Math.max(1, drawn.stream().mapToInt(Member::degree).max().orElse(1));
		List<double[]> taken = new ArrayList<>();
		double[] radius = new double[drawn.size()];
		for (int i = 0; i < drawn.size(); i++) {
			radius[i] = 5 + 12 * Math.sqrt(drawn.get(i).degree() / (double) most);
			taken.add(box(layout.x(i) - radius[i], layout.x(i) + radius[i], layout.y(i), radius[i]));
		}
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < drawn.size(); i++) {
			Member member = drawn.get(i);
			Group group = groups.get(member.community());
			String colour = (group != null) ? group.colour() : "gx";
			dots.add(new Dot(member, colour, path(index(colour), layout.x(i), layout.y(i), radius[i]),
					label(shorten(member.name()), layout.x(i), layout.y(i), radius[i], taken)));
		}
		return dots;
	}

	/**
	 * The name beside, below or above its dot, wherever there is room; null where there
	 * is none. The most joined organisations come first.
	 */
	private static @Nullable Label label(String name, double x, double y, double radius, List<double[]> taken) {
		double wide = name.length() * LETTER;
		double below = y + radius + LINE;
		double above = y - radius - LINE;
		double[][] boxes = { box(x + radius + 3, x + radius + 3 + wide, y, LINE - 2),
				box(x - radius - 3 - wide, x - radius - 3, y, LINE - 2),
				box(x - wide / 2, x + wide / 2, below, LINE - 2), box(x - wide / 2, x + wide / 2, above, LINE - 2) };
		for (double[] box : boxes) {
			if (box[0] > 0 && box[1] < WIDTH && taken.stream().noneMatch((other) -> overlap(box, other))) {
				taken.add(box);
				return new Label(name, round((box[0] + box[1]) / 2), round((box[2] + box[3]) / 2 + 4));
			}
		}
		return null;
	}

	private static double[] box(double left, double right, double middle, double half) {
		return new double[] { left, right, middle - half, middle + half };
	}

	private static boolean overlap(double[] one, double[] other) {
		return one[0] < other[1] && other[0] < one[1] && one[2] < other[3] && other[2] < one[3];
	}

	private static int index(String colour) {
		return colour.equals("gx") ? 0 : colour.charAt(1) - '0';
	}

	private static String shorten(String name) {
		return (name.length() <= NAME) ? name : name.substring(0, NAME - 1).strip() + "\u2026";
	}

	/** A shape for each colour, so that nobody has to tell colours apart. */
	private static String path(int shape, double x, double y, double radius) {
		double[][] corners = switch (shape) {
			case 1 -> polygon(4, 45, 1.15);
			case 2 -> polygon(3, -90, 1.3);
			case 3 -> polygon(4, 0, 1.2);
			case 4 -> polygon(3, 90, 1.3);
			case 5 -> polygon(6, 0, 1.1);
			case 6 -> star(5);
			case 7 -> star(4);
			default -> polygon(32, 0, 1);
		};
		StringBuilder path = new StringBuilder();
		for (double[] corner : corners) {
			path.append(path.isEmpty() ? 'M' : 'L')
				.append(String.format(Locale.ROOT, "%.1f %.1f", x + corner[0] * radius, y + corner[1] * radius));
		}
		return path.append('Z').toString();
	}

	private static double[][] polygon(int corners, double turn, double size) {
		double[][] polygon = new double[corners][];
		for (int i = 0; i < corners; i++) {
			double angle = Math.toRadians(turn + 360.0 * i / corners);
			polygon[i] = new double[] { size * Math.cos(angle), size * Math.sin(angle) };
		}
		return polygon;
	}

	private static double[][] star(int points) {
		double[][] star = new double[2 * points][];
		for (int i = 0; i < star.length; i++) {
			double angle = Math.toRadians(-90 + 180.0 * i / points);
			double size = (i % 2 == 0) ? 1.35 : 0.6;
			star[i] = new double[] { size * Math.cos(angle), size * Math.sin(angle) };
		}
		return star;
	}

	private static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

	/**
	 * An organisation of the network.
	 *
	 * @param slug its slug
	 * @param name its name
	 * @param kind code of its kind
	 * @param degree number of organisations it is joined to
	 * @param weight number of shared cases
	 * @param betweenness share of shortest paths through it
	 * @param community id of its group
	 * @param group name of its group
	 * @param centre whether the network is drawn around it
	 */
	public record Member(String slug, String name, String kind, int degree, int weight, double betweenness,
			int community, String group, boolean centre) {
	}

	/**
	 * Two organisations that share cases.
	 *
	 * @param from slug of the one
	 * @param to slug of the other
	 * @param weight number of shared cases
	 */
	record Pair(String from, String to, int weight) {
	}

	/**
	 * An organisation as it is drawn.
	 *
	 * @param member the organisation
	 * @param colour class of its group
	 * @param path outline
	 * @param label its name, where there is room for it
	 */
	public record Dot(Member member, String colour, String path, @Nullable Label label) {
	}

	/** A name in the drawing and the middle of its base line. */
	public record Label(String text, double x, double y) {
	}

	/** A pair as it is drawn: two points and a width. */
	public record Line(double x1, double y1, double x2, double y2, double width) {
	}

	/**
	 * A group with a colour and a shape.
	 *
	 * @param colour class of the group
	 * @param path its shape, in a square of 16
	 * @param label name of its best connected organisation
	 * @param size number of organisations shown
	 */
	public record Group(String colour, String path, String label, int size) {
	}
}

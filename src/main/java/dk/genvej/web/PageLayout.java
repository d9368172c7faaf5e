package dk.genvej.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Where the dots of a drawn network stand. Joined dots pull, all dots of a part push
 * (Fruchterman and Reingold), and the parts without a way between them are set in rows,
 * the largest first. The same network is always drawn the same.
 */
final class PageLayout {

	private static final int ROUNDS = 250;

	/** Distance at which a joined pair rests. */
	private static final double REST = 74;

	private static final double MARGIN = 46;

	/** From so many dots on, a part is spread over the width of the drawing. */
	private static final int LARGE = 12;

	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

	private final double[] x;

	private final double[] y;

	private final List<int[]> pairs;

	private final double width;

	private double height;

	/**
	 * Sets the dots.
	 * @param dots number of dots
	 * @param pairs the joined ones, each by two indexes
	 * @param width width of the drawing
	 */
	PageLayout(int dots, List<int[]> pairs, double width) {
		this.x = new double[dots];
		this.y = new double[dots];
		this.pairs = pairs;
		this.width = width;
		List<Part> parts = new ArrayList<>();
		for (int[] members : parts(dots)) {
			parts.add(settle(members));
		}
		parts.sort(Comparator.comparingDouble((Part part) -> -part.height * part.width));
		setInRows(parts);
	}

	double x(int dot) {
		return this.x[dot];
	}

	double y(int dot) {
		return this.y[dot];
	}

	double height() {
		return this.height;
	}

	private List<int[]> parts(int dots) {
		List<List<Integer>> neighbours = new ArrayList<>();
		for (int i = 0; i < dots; i++) {
			neighbours.add(new ArrayList<>());
		}
		for (int[] pair : this.pairs) {
			neighbours.get(pair[0]).add(pair[1]);
			neighbours.get(pair[1]).add(pair[0]);
		}
		boolean[] seen = new boolean[dots];
		List<int[]> parts = new ArrayList<>();
		for (int i = 0; i < dots; i++) {
			if (!seen[i]) {
				parts.add(reach(i, neighbours, seen));
			}
		}
		return parts;
	}

	private static int[] reach(int start, List<List<Integer>> neighbours, boolean[] seen) {
		List<Integer> members = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>(List.of(start));
		seen[start] = true;
		while (!open.isEmpty()) {
			int next = open.remove();
			members.add(next);
			for (int neighbour : neighbours.get(next)) {
				if (!seen[neighbour]) {
					seen[neighbour] = true;
					open.add(neighbour);
				}
			}
		}
		return members.stream().mapToInt(Integer::intValue).toArray();
	}

	private Part settle(int[] members) {
		for (int i = 0; i < members.length; i++) {
			double radius = REST * 0.6 * Math.sqrt(i);
			this.x[members[i]] = radius * Math.cos(i * GOLDEN_ANGLE) * 1.5;
			this.y[members[i]] = radius * Math.sin(i * GOLDEN_ANGLE);
		}
		boolean[] inside = new boolean[this.x.length];
		Arrays.stream(members).forEach((member) -> inside[member] = true);
		List<int[]> joined = this.pairs.stream().filter((pair) -> inside[pair[0]]).toList();
		double[] dx = new double[this.x.length];
		double[] dy = new double[this.x.length];
		for (int round = 0; round < ROUNDS && members.length > 1; round++) {
			push(members, dx, dy);
			pull(joined, dx, dy);
			move(members, dx, dy, REST * (1 - (double) round / ROUNDS));
		}
		return frame(members);
	}

	private void push(int[] members, double[] dx, double[] dy) {
		for (int i = 0; i < members.length; i++) {
			for (int j = i + 1; j < members.length; j++) {
				int a = members[i];
				int b = members[j];
				double ax = this.x[a] - this.x[b];
				double ay = this.y[a] - this.y[b];
				double force = REST * REST / Math.max(1, ax * ax + ay * ay);
				dx[a] += ax * force;
				dy[a] += ay * force;
				dx[b] -= ax * force;
				dy[b] -= ay * force;
			}
		}
	}

	private void pull(List<int[]> joined, double[] dx, double[] dy) {
		for (int[] pair : joined) {
			double ax = this.x[pair[0]] - this.x[pair[1]];
			double ay = this.y[pair[0]] - this.y[pair[1]];
			double force = Math.hypot(ax, ay) / REST;
			dx[pair[0]] -= ax * force;
			dy[pair[0]] -= ay * force;
			dx[pair[1]] += ax * force;
			dy[pair[1]] += ay * force;
		}
	}

	/**
	 * Every part is drawn towards its middle as well, and flatter than high, as screens
	 * are.
	 */
	private void move(int[] members, double[] dx, double[] dy, double most) {
		for (int member : members) {
			dx[member] -= this.x[member] * 0.03;
			dy[member] -= this.y[member] * 0.09;
			double length = Math.hypot(dx[member], dy[member]);
			double step = (length > 0) ? Math.min(length, most) / length : 0;
			this.x[member] += dx[member] * step;
			this.y[member] += dy[member] * step;
			dx[member] = 0;
			dy[member] = 0;
		}
	}

	private Part frame(int[] members) {
		double left = Arrays.stream(members).mapToDouble(this::x).min().orElse(0);
		double top = Arrays.stream(members).mapToDouble(this::y).min().orElse(0);
		double right = Arrays.stream(members).mapToDouble(this::x).max().orElse(0);
		double bottom = Arrays.stream(members).mapToDouble(this::y).max().orElse(0);
		double room = this.width - 2 * MARGIN;
		double fit = room / Math.max(1, right - left);
		double across = (members.length >= LARGE) ? Math.min(2.2, fit * 0.9) : Math.min(1, fit);
		double down = Math.min(1, across);
		for (int member : members) {
			this.x[member] = (this.x[member] - left) * across;
			this.y[member] = (this.y[member] - top) * down;
		}
		return new Part(members, (right - left) * across, (bottom - top) * down);
	}

	private void setInRows(List<Part> parts) {
		double left = 0;
		double top = 0;
		double row = 0;
		for (Part part : parts) {
			double wide = part.width + 2 * MARGIN;
			if (left > 0 && left + wide > this.width) {
				left = 0;
				top += row;
				row = 0;
			}
			// A part alone in its row, as the largest is, stands in the middle.
			double indent = (wide > this.width / 2) ? (this.width - wide) / 2 : left;
			for (int member : part.members) {
				this.x[member] += indent + MARGIN;
				this.y[member] += top + MARGIN;
			}
			left = indent + wide;
			row = Math.max(row, part.height + 2 * MARGIN);
		}
		this.height = top + row;
	}

	/** Dots with a way between them, and the room they take. */
	private record Part(int[] members, double width, double height) {
	}

}

package org.tumen.model;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A box of meridians and parallels on WGS 84, edges included, in degrees. West of it may lie further east than its east:
 * then it reaches over the antimeridian (RFC 7946 §5.2).
 */
public record BoundingBox(double west, double south, double east, double north) {

    private static final Pattern SHAPE = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,15})?");

    public BoundingBox {
        within("west", west, 180);
        within("east", east, 180);
        within("south", south, 90);
        within("north", north, 90);
        if (south > north) {
            throw new IllegalArgumentException("south lies north of north");
        }
    }

    /**
     * Reads {@code west,south,east,north}.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static BoundingBox parse(String text) {
        var edges = text.split(",", -1);
        // Not what Double takes: hexadecimal, exponents, NaN and Infinity are no degrees.
        if (edges.length != 4
                || !Arrays.stream(edges).allMatch(edge -> SHAPE.matcher(edge).matches())) {
            throw new IllegalArgumentException("it takes four decimal numbers");
        }
        var degrees = Arrays.stream(edges).mapToDouble(Double::parseDouble).toArray();
        return new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]);
    }

    /** Whether the point lies in the box or on its edge. */
    public boolean contains(Coordinates point) {
        var eastOfWest = point.longitude() >= west;
        var westOfEast = point.longitude() <= east;
        return point.latitude() >= south
                && point.latitude() <= north
                && (crossesAntimeridian() ? eastOfWest || westOfEast : eastOfWest && westOfEast);
    }

    public boolean crossesAntimeridian() {
        return west > east;
    }

    private static void within(String edge, double degrees, int limit) {
        if (Math.abs(degrees) > limit) {
            throw new IllegalArgumentException("%s is not from -%d to %d".formatted(edge, limit, limit));
        }
    }
}

package org.tumen.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A WGS 84 bounding box in degrees, edges included. Where {@code west} is greater than {@code east}, the box crosses
 * the antimeridian (RFC 7946 §5.2). The constructor normalises: longitudes beyond ±180, as web maps that repeat the
 * world send them, are wrapped, and -0.0 becomes 0.0, so that equal boxes are equal.
 */
public record BoundingBox(double west, double south, double east, double north) {

    /** A JSON number, optionally with a plus sign; the bounds on its length keep parsing cheap. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

    /** Decimals kept: a tenth of a millimetre. */
    private static final int SCALE = 9;

    private static final double HALF_TURN = 180;

    public BoundingBox {
        requireLatitude("south", south);
        requireLatitude("north", north);
        if (south > north) {
            throw new IllegalArgumentException("south lies north of north");
        }
        if (east - west >= 2 * HALF_TURN) {
            west = -HALF_TURN;
            east = HALF_TURN;
        }
        west = wrapped(west);
        east = wrapped(east);
        south += 0.0;
        north += 0.0;
    }

    /**
     * Parses {@code west,south,east,north}.
     *
     * @throws IllegalArgumentException with a message for the client
     */
    public static BoundingBox parse(String text) {
        var edges = text.split(",", -1);
        // Stricter than Double.parseDouble, which accepts hexadecimal, NaN and Infinity.
        if (edges.length != 4
                || !Arrays.stream(edges).allMatch(edge -> NUMBER.matcher(edge).matches())) {
            throw new IllegalArgumentException("it takes four decimal numbers");
        }
        var degrees = Arrays.stream(edges).mapToDouble(BoundingBox::degrees).toArray();
        return new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]);
    }

    /** Whether the point is inside the box or on its edge. */
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

    private static double degrees(String number) {
        return new BigDecimal(number).setScale(SCALE, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Wraps a longitude into [-180, 180]. Both limits stay as they are, since a box may begin or end at either. */
    private static double wrapped(double longitude) {
        var turns = Math.abs(longitude) <= HALF_TURN ? 0 : Math.round(longitude / (2 * HALF_TURN));
        // BigDecimal, because 338.1 - 360 is not exactly -21.9 in binary. Adding 0.0 turns -0.0 into 0.0.
        return BigDecimal.valueOf(longitude)
                        .subtract(BigDecimal.valueOf(2 * HALF_TURN).multiply(BigDecimal.valueOf(turns)))
                        .doubleValue()
                + 0.0;
    }

    private static void requireLatitude(String edge, double degrees) {
        if (Math.abs(degrees) > 90) {
            throw new IllegalArgumentException("%s is not from -90 to 90".formatted(edge));
        }
    }
}

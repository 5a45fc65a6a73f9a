package org.tumen.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A box of meridians and parallels on WGS 84, edges included, in degrees. West of it may lie further east than its east:
 * then it reaches over the antimeridian (RFC 7946 §5.2). There is one box for all ways to write it: longitudes beyond 180
 * degrees, as maps have them that repeat the world, are folded, and zero has no sign.
 */
public record BoundingBox(double west, double south, double east, double north) {

    /** A number as JSON has it, with a leading plus sign as well; bounded so that it is read at once. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

    /** Decimals that are read: a tenth of a millimetre. */
    private static final int SCALE = 9;

    private static final double HALF_TURN = 180;

    public BoundingBox {
        within("south", south);
        within("north", north);
        if (south > north) {
            throw new IllegalArgumentException("south lies north of north");
        }
        if (east - west >= 2 * HALF_TURN) {
            west = -HALF_TURN;
            east = HALF_TURN;
        }
        west = folded(west);
        east = folded(east);
        south += 0.0;
        north += 0.0;
    }

    /**
     * Reads {@code west,south,east,north}.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static BoundingBox parse(String text) {
        var edges = text.split(",", -1);
        // Not what Double takes: hexadecimal, NaN and Infinity are no degrees.
        if (edges.length != 4
                || !Arrays.stream(edges).allMatch(edge -> NUMBER.matcher(edge).matches())) {
            throw new IllegalArgumentException("it takes four decimal numbers");
        }
        var degrees = Arrays.stream(edges).mapToDouble(BoundingBox::degrees).toArray();
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

    private static double degrees(String number) {
        return new BigDecimal(number).setScale(SCALE, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** The same meridian from -180 to 180; both of these are kept, since a box may begin or end at either. */
    private static double folded(double longitude) {
        var turns = Math.abs(longitude) <= HALF_TURN ? 0 : Math.round(longitude / (2 * HALF_TURN));
        // Decimally, or 338.1 were not quite -21.9. Adding zero makes -0.0 of a caller 0.0, so that equal boxes are
        // equal.
        return BigDecimal.valueOf(longitude)
                        .subtract(BigDecimal.valueOf(2 * HALF_TURN).multiply(BigDecimal.valueOf(turns)))
                        .doubleValue()
                + 0.0;
    }

    private static void within(String edge, double degrees) {
        if (Math.abs(degrees) > 90) {
            throw new IllegalArgumentException("%s is not from -90 to 90".formatted(edge));
        }
    }
}

package dk.genvej.reuse;

import java.util.List;

import dk.genvej.platform.Text;

/**
 * A step of the spreading guide, with what helps at it.
 *
 * @param number its number, from 1
 * @param label its name
 * @param giver what the one who shares does
 * @param taker what the one who reuses does
 * @param tools slugs of tools
 * @param advice slugs of pieces of advice
 */
record GuideStep(int number, Text label, Text giver, Text taker, List<String> tools, List<String> advice) {
}

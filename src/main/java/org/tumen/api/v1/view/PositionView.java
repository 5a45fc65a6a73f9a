package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The position of an actor on an event or agreement. */
@Schema(name = "Position")
public record PositionView(ActorRef actor, String stance, String date, Text note, List<CitationView> citations) {}

package org.tumen.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The wording of pages: English here, Japanese in {@code messages/msg_ja.properties}. */
@MessageBundle(locale = "en")
public interface Messages {

    @Message("Events in Russia–North Korea relations")
    String siteTagline();

    @Message(
            "{events} events told by {sources} articles: each with its status, its date only as exact as the sources, and the passage that says so.")
    String siteLead(String events, String sources);

    @Message("Events on a timeline: form says how exactly they are dated, fill how firmly they are known")
    String pictureAlt();

    @Message("Skip to content")
    String skip();

    @Message("Site")
    String navLabel();

    @Message("Explorer")
    String navExplorer();

    @Message("API")
    String navApi();

    @Message("Data")
    String navData();

    @Message("日本語")
    String otherLanguage();

    @Message("Tumen contributors")
    String footerCredit();

    @Message("Data release {version} of {released}")
    String footerRelease(String version, String released);

    @Message("Free to use under {name}")
    String footerLicence(String name);

    @Message("No cookies, no tracking.")
    String footerNothing();

    @Message("Filter the events")
    String formLabel();

    @Message("Words")
    String fieldQ();

    @Message("Titles, summaries, names")
    String fieldQHint();

    @Message("Who")
    String fieldActor();

    @Message("and who")
    String fieldActorAnd();

    @Message("Putin, 金正恩")
    String fieldActorHint();

    @Message("What")
    String fieldType();

    @Message("From")
    String fieldFrom();

    @Message("To")
    String fieldTo();

    @Message("2024, 2024-06 or 2024-06-19")
    String fieldDateHint();

    @Message("Date")
    String fieldDate();

    @Message("How certain")
    String fieldStatus();

    @Message("More filters")
    String fieldMore();

    @Message("Who and how")
    String moreWho();

    @Message("What, where and when")
    String moreWhat();

    @Message("How well supported")
    String moreEvidence();

    @Message("Country")
    String fieldCountry();

    @Message("Where")
    String fieldPlace();

    @Message("In which role")
    String fieldRole();

    @Message("Agreement")
    String fieldAgreement();

    @Message("Source")
    String fieldSource();

    @Message("Reported by (medium or agency)")
    String fieldPublisher();

    @Message("As known on")
    String fieldKnownBy();

    @Message("Date known to the")
    String fieldResolution();

    @Message("Dates that")
    String fieldMatch();

    @Message("Concerns in any way")
    String fieldConcerns();

    @Message("Concerns the country")
    String fieldConcernsCountry();

    @Message("Node of the network")
    String fieldNode();

    @Message("Concerns the node of the network")
    String fieldConcernsNode();

    @Message("Said by")
    String fieldSaidBy();

    @Message("Position taken by")
    String fieldPositionBy();

    @Message("Stance")
    String fieldStance();

    @Message("About")
    String fieldAbout();

    @Message("Event or state")
    String fieldEventClass();

    @Message("Parts of others")
    String fieldParts();

    @Message("Contradicted")
    String fieldConflicts();

    @Message("Denied")
    String fieldDenied();

    @Message("Sources at least")
    String fieldMinSources();

    @Message("Sources at most")
    String fieldMaxSources();

    @Message("Publishers at least")
    String fieldMinPublishers();

    @Message("Publishers at most")
    String fieldMaxPublishers();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("{group}: all")
    String allOf(String group);

    @Message("Best fit of dates first")
    String sortRelevance();

    @Message("All events")
    String everything();

    @Message("Something matches these")
    String similarHeading();

    @Message("Linked data (JSON-LD)")
    String asJsonLd();

    @Message("Workbook (XLSX)")
    String asXlsx();

    @Message("Events")
    String fieldId();

    @Message("Order")
    String fieldSort();

    @Message("Part of")
    String fieldPartOf();

    @Message("Within the box")
    String fieldBbox();

    @Message("Events a page")
    String fieldLimit();

    @Message("Page")
    String fieldCursor();

    @Message("View")
    String fieldView();

    @Message("Language")
    String fieldLang();

    @Message("Oldest first")
    String sortOldest();

    @Message("Newest first")
    String sortNewest();

    @Message("Any")
    String any();

    @Message("Show")
    String submit();

    @Message("Clear all")
    String clear();

    @Message("Remove: {filter}")
    String remove(String filter);

    @Message("Filters")
    String activeFilters();

    @Message("or")
    String or();

    @Message("This cannot be searched for as it stands")
    String refusedTitle();

    @Message("{field}: “{value}” cannot be used.")
    String refused(String field, String value);

    @Message("{field} is empty.")
    String refusedEmpty(String field);

    @Message(
            "Which event? A frame needs its id in the address (id=…), an element as an attribute (event=\"…\"). The page of each event ends with the lines to copy.")
    String eventNeeded();

    @Message("There is no filter “{name}”.")
    String unknownParameter(String name);

    @Message("Did you mean")
    String didYouMean();

    @Message("Possible:")
    String allowed();

    @Message("a name that is suggested in the field, or another form of it")
    String allowedNames();

    @Message("Views")
    String viewsLabel();

    @Message("Timeline")
    String viewTimeline();

    @Message("Map")
    String viewMap();

    @Message("Network")
    String viewNetwork();

    @Message("Counts")
    String viewCounts();

    @Message("List")
    String viewList();

    @Message("This view is drawn by a script. The same events are listed below.")
    String viewNeedsScript();

    @Message("{total} events")
    String eventsCount(String total);

    @Message("1 event")
    String oneEvent();

    @Message("No event in the data matches all of these filters.")
    String noEvents();

    @Message(
            "Remove one of them, or widen the dates. What the articles do not tell is not here: none found does not mean none happened.")
    String noEventsHint();

    @Message("The events")
    String listHeading();

    @Message("Next page")
    String nextPage();

    @Message("First page")
    String firstPage();

    @Message("Pages of the list")
    String pagingLabel();

    @Message("This view as…")
    String asHeading();

    @Message("Table (CSV)")
    String asCsv();

    @Message("Map data (GeoJSON)")
    String asGeoJson();

    @Message("Calendar (iCalendar)")
    String asCalendar();

    @Message("Feed (Atom)")
    String asFeed();

    @Message("TimelineJS")
    String asTimelineJs();

    @Message("API request (JSON)")
    String asApi();

    @Message("Network (GEXF)")
    String asGexf();

    @Message("Open in Gephi Lite")
    String asGephiLite();

    @Message("Counts (CSV)")
    String asCounts();

    @Message("Embed this view")
    String embedHeading();

    @Message("As an element, where the page allows scripts")
    String embedScript();

    @Message("As a frame, anywhere")
    String embedFrame();

    @Message("Embed this event")
    String embedEvent();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Event")
    String eventKind();

    @Message("Person")
    String personKind();

    @Message("Organisation")
    String organisationKind();

    @Message("Agreement or measure")
    String agreementKind();

    @Message("Place")
    String placeKind();

    @Message("Source")
    String sourceKind();

    @Message("When")
    String whenHeading();

    @Message("Where")
    String whereHeading();

    @Message("How certain")
    String statusHeading();

    @Message("A source prints this date.")
    String dateStated();

    @Message("Worked out from what the sources say.")
    String dateInferred();

    @Message("Who says so, and who denies it")
    String positionsHeading();

    @Message("Positions of actors on this")
    String positionsCaption();

    @Message("Who")
    String colWho();

    @Message("Stance")
    String colStance();

    @Message("When")
    String colWhen();

    @Message("Passage")
    String colPassage();

    @Message("Publisher")
    String colPublisher();

    @Message("supports:")
    String colSupports();

    @Message("Who took part")
    String participantsHeading();

    @Message("Agreements and measures concerned")
    String agreementsHeading();

    @Message("Numbers")
    String quantitiesHeading();

    @Message("according to {names}")
    String claimedBy(String names);

    @Message("about")
    String about();

    @Message("{low} to {high}")
    String between(String low, String high);

    @Message("at least {low}")
    String atLeast(String low);

    @Message("at most {high}")
    String atMost(String high);

    @Message("What other passages say")
    String conflictsHeading();

    @Message("{field}: {value}")
    String conflictGives(String field, String value);

    @Message("Part of")
    String partOfHeading();

    @Message("Its parts")
    String partsHeading();

    @Message("It came about as")
    String realisedByHeading();

    @Message("What had been expected")
    String realisesHeading();

    @Message("Sources")
    String citationsHeading();

    @Message(
            "The passages are pointed at, not reproduced: whoever holds the article can check each by its paragraph, its characters and a digest.")
    String citationsNote();

    @Message("paragraph {number}")
    String paragraph(int number);

    @Message("characters {start}–{end}")
    String characters(int start, int end);

    @Message("How to cite")
    String citeHeading();

    @Message("Its data")
    String dataHeading();

    @Message("Offices")
    String officesHeading();

    @Message("from {date}")
    String officeFrom(String date);

    @Message("until {date}")
    String officeTo(String date);

    @Message("attested {date}")
    String officeAttested(String date);

    @Message("Own name")
    String nativeName();

    @Message("As printed in the sources")
    String printedForms();

    @Message("Other forms")
    String otherForms();

    @Message("Events")
    String eventsHeading();

    @Message("All {total} in the explorer")
    String allEvents(String total);

    @Message("Belongs to")
    String parentOf();

    @Message("In")
    String inPlace();

    @Message("Coordinates")
    String coordinates();

    @Message("within {metres} m")
    String within(String metres);

    @Message("Parties")
    String partiesHeading();

    @Message("Signed by")
    String signatoriesHeading();

    @Message("for {name}")
    String onBehalfOf(String name);

    @Message("What it says, in our words")
    String provisionsHeading();

    @Message("Byline")
    String bylineLabel();

    @Message("Agency")
    String wireLabel();

    @Message("Published")
    String publishedLabel();

    @Message("Modified")
    String modifiedLabel();

    @Message("Language")
    String languageLabel();

    @Message("translated from {language}")
    String translatedFrom(String language);

    @Message("machine-translated")
    String machineTranslated();

    @Message("Original")
    String originalUrl();

    @Message("The article")
    String articleUrl();

    @Message("Paragraphs")
    String paragraphsLabel();

    @Message("Paragraphs that no entry cites")
    String uncitedHeading();

    @Message("{kind} in {place}.")
    String placeSentence(String kind, String place);

    @Message("An article of {publisher}, {date}.")
    String sourceSentence(String publisher, String date);

    @Message("Title")
    String suppTitle();

    @Message("Date")
    String suppDate();

    @Message("Place")
    String suppPlace();

    @Message("Participant")
    String suppParticipant();

    @Message("Part of")
    String suppPartOf();

    @Message("Time in office")
    String suppOffice();

    @Message("Other field")
    String suppOther();

    @Message("That did not work")
    String faultHeading();

    @Message("There is nothing here")
    String notFoundHeading();

    @Message("The address may be misspelt, or belong to an entry that never was.")
    String notFoundHint();

    @Message("Entries by name")
    String footerNav();

    @Message("This entry was withdrawn")
    String goneHeading();

    @Message("To the explorer")
    String backToExplorer();

    @Message("{total} in the data")
    String indexLead(String total);

    @Message("People")
    String navPeople();

    @Message("Organisations")
    String navOrganisations();

    @Message("Agreements")
    String navAgreements();

    @Message("Places")
    String navPlaces();

    @Message("Sources")
    String navSources();
}

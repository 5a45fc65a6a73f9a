package bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

/** What is asked by, and the document as it is answered. */
@Entity
@Table(indexes = @Index(columnList = "firstDay, lastDay"))
public class Event {

    /** Place in the order of dates. */
    @Id
    public Integer position;

    @JsonIgnore
    public LocalDate firstDay;

    @JsonIgnore
    public LocalDate lastDay;

    @JsonIgnore
    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "actors, event_position"))
    public Set<String> actors;

    @JsonRawValue
    @Column(nullable = false, length = 1_000_000)
    public String document;
}

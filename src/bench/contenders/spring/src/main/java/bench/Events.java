package bench;

import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.repository.query.Param;
import org.springframework.data.rest.core.annotation.RestResource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

public interface Events extends PagingAndSortingRepository<Event, Integer> {

    @RestResource(path = "asked")
    @Query("""
            select e from Event e join e.actors a
            where a = :actor and e.firstDay <= :to and e.lastDay >= :from
            order by e.position""")
    Page<Event> asked(
            @Param("actor") String actor,
            @Param("from") @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @Param("to") @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            Pageable page);
}

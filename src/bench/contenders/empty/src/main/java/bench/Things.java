package bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/things")
public class Things {

    @GET
    public List<Thing> all() {
        return Thing.listAll();
    }
}

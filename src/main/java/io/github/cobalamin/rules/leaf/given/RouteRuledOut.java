package io.github.cobalamin.rules.leaf.given;

import io.github.cobalamin.model.Route;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.leaf.Case;
import io.github.cobalamin.rules.leaf.PlainLeaf;
import java.util.Set;

/**
 * Whether the person refuses a route of replacement, or it has failed. A record that names none
 * leaves it unknown.
 */
public final class RouteRuledOut extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final Route route;
  private final boolean failed;

  public RouteRuledOut(Route route, boolean failed) {
    super(Input.ROUTES, route, failed);
    this.route = route;
    this.failed = failed;
  }

  @Override
  public Truth read(Case who) {
    Set<Route> routes = failed ? who.patient().failedRoutes() : who.patient().refusedRoutes();
    return routes.contains(route) ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Override
  public String words() {
    return route.label() + " route" + " " + (failed ? "failed" : "refused");
  }

  @Override
  public String denied() {
    return route.label() + " route" + " not " + (failed ? "failed" : "refused");
  }
}

package org.quotidian.entity.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;

/**
 * The places of the world that the library knows, in columns, found by the {@link NameHash} of any of
 * their names. A place is its row number. Immutable and safe for use by many threads.
 */
public final class PlaceTable {
  private static final String RESOURCE = "/org/quotidian/entity/places.bin";
  private static final int[] NONE = {};

  private final int count;
  private final byte[] ids;
  private final int[] idEnds;
  private final byte[] names;
  private final int[] nameEnds;
  private final byte[] kinds;
  private final short[] countries;
  private final float[] latitudes;
  private final float[] longitudes;
  private final int[] populations;
  private final int[] regions;
  private final HashedRows byName;
  private final HashedRows byDemonym;
  private final HashedRows byId;
  private final int[] districtRegions;
  private final float[] districtLatitudes;
  private final float[] districtLongitudes;
  private final HashedRows districtsByName;

  private PlaceTable(Columns in) throws IOException {
    count = in.number();
    idEnds = in.ints(count);
    ids = in.bytes(count == 0 ? 0 : idEnds[count - 1]);
    nameEnds = in.ints(count);
    names = in.bytes(count == 0 ? 0 : nameEnds[count - 1]);
    kinds = in.bytes(count);
    countries = in.shorts(count);
    latitudes = in.floats(count);
    longitudes = in.floats(count);
    populations = in.ints(count);
    regions = in.ints(count);
    byName = HashedRows.read(in);
    byDemonym = HashedRows.read(in);
    byId = HashedRows.read(in);
    int districts = in.number();
    districtRegions = in.ints(districts);
    districtLatitudes = in.floats(districts);
    districtLongitudes = in.floats(districts);
    districtsByName = HashedRows.read(in);
  }

  /** Returns the shared table, loaded when it is first asked for. */
  public static PlaceTable standard() {
    return Loaded.STANDARD;
  }

  static PlaceTable read(InputStream stream) throws IOException {
    return new PlaceTable(
        new Columns(new DataInputStream(new BufferedInputStream(stream, 1 << 16))));
  }

  /** Returns how many places there are. */
  public int count() {
    return count;
  }

  /** Returns the places that bear the name with this hash, the likeliest first; empty if none does. */
  public int[] named(long nameHash) {
    return byName.get(nameHash);
  }

  /**
   * Returns the districts (counties and the like: the second division of a country) that bear the name
   * with this hash; a district is a row of its own table, of which only the region and the position are
   * known.
   */
  public int[] districts(long nameHash) {
    return districtsByName.get(nameHash);
  }

  /** Returns the region that a district lies in. */
  public int districtRegion(int district) {
    return districtRegions[district];
  }

  /** Returns where a district lies: its country, and its position where that is known. */
  public Location districtLocation(int district) {
    return location(
        districtRegions[district], districtLatitudes[district], districtLongitudes[district]);
  }

  /** Returns the place that the demonym with this hash derives from, or -1. */
  public int ofDemonym(long wordHash) {
    int[] rows = byDemonym.get(wordHash);
    return rows.length == 0 ? -1 : rows[0];
  }

  /** Returns the place with this id (without "place:"), or -1. */
  public int withId(String id) {
    for (int row : byId.get(NameHash.of(id))) {
      if (id(row).equals(id)) {
        return row;
      }
    }
    return -1;
  }

  /** Returns the id: a GeoNames number, an ISO 3166 code or a word of our own ("donbas"). */
  public String id(int place) {
    int from = place == 0 ? 0 : idEnds[place - 1];
    return new String(ids, from, idEnds[place] - from, StandardCharsets.UTF_8);
  }

  /** Returns the name in English. */
  public String name(int place) {
    int from = place == 0 ? 0 : nameEnds[place - 1];
    return new String(names, from, nameEnds[place] - from, StandardCharsets.UTF_8);
  }

  /** Returns the kind. */
  public PlaceKind kind(int place) {
    return Kinds.ALL[kinds[place]];
  }

  /** Returns the ISO 3166-1 alpha-2 code, or the empty string for what lies in no one country. */
  public String country(int place) {
    short code = countries[place];
    return code == 0 ? "" : "" + (char) (code >> 8) + (char) (code & 0xff);
  }

  /** Returns a number for the country, equal for places of one country; 0 for none. */
  public int countryCode(int place) {
    return countries[place];
  }

  /** Returns the inhabitants, or 0 if unknown. */
  public int population(int place) {
    return populations[place];
  }

  /** Returns the region (first division) that the place lies in, or -1. */
  public int region(int place) {
    return regions[place];
  }

  /** Returns degrees north, NaN if unknown. */
  public float latitude(int place) {
    return latitudes[place];
  }

  /** Returns degrees east, NaN if unknown. */
  public float longitude(int place) {
    return longitudes[place];
  }

  /**
   * Returns the kilometres between two places on a sphere, by the equirectangular approximation, good at
   * short range; the largest number where a position is not known.
   */
  public double distance(int a, int b) {
    double latitude = Math.toRadians(latitudes[a] - latitudes[b]);
    double middle = Math.toRadians((latitudes[a] + latitudes[b]) / 2);
    double longitude = Math.toRadians(longitudes[a] - longitudes[b]);
    double x = longitude * Math.cos(middle);
    double km = 6371 * Math.sqrt(latitude * latitude + x * x);
    return Double.isNaN(km) ? Double.MAX_VALUE : km;
  }

  /** Tells whether {@code inner} lies in the region or country {@code outer}. */
  public boolean liesIn(int inner, int outer) {
    boolean inCountry =
        kind(outer) == PlaceKind.COUNTRY && countries[inner] == countries[outer] && inner != outer;
    return inCountry || regions[inner] == outer;
  }

  /** Returns how likely a name means this place before anything else is known: its inhabitants, weighted. */
  public double prior(int place) {
    double people = Math.max(100, populations[place]);
    return switch (kind(place)) {
      case COUNTRY -> people * 30 + 3e8;
      case CAPITAL -> people * 6 + 2e6;
      case CITY -> people;
      case REGION -> people * 0.25 + 2e5;
      case AREA -> people * 0.5 + 5e6;
    };
  }

  /** Returns the place as an entity. */
  public Entity entity(int place) {
    return new Entity("place:" + id(place), EntityType.PLACE, name(place), location(place));
  }

  private @Nullable Location location(int place) {
    float latitude = latitudes[place];
    return Float.isNaN(latitude) && countries[place] == 0
        ? null
        : location(place, latitude, longitudes[place]);
  }

  private Location location(int place, float latitude, float longitude) {
    return Float.isNaN(latitude)
        ? Location.ofCountry(country(place))
        : new Location(country(place), degrees(latitude), degrees(longitude));
  }

  /** Rounds to five places, so that 50.45466f does not become 50.4546585083. */
  private static double degrees(float value) {
    return Math.round(value * 100_000d) / 100_000d;
  }

  /** Rows by hash: sorted hashes, and for each where its rows begin. */
  private record HashedRows(long[] hashes, int[] starts, int[] rows) {
    static HashedRows read(Columns in) throws IOException {
      int n = in.number();
      long[] hashes = in.longs(n);
      int[] starts = in.ints(n + 1);
      return new HashedRows(hashes, starts, in.ints(starts[n]));
    }

    int[] get(long hash) {
      int at = Arrays.binarySearch(hashes, hash);
      return at < 0 ? NONE : Arrays.copyOfRange(rows, starts[at], starts[at + 1]);
    }
  }

  /** The kinds by their number. */
  private static final class Kinds {
    static final PlaceKind[] ALL = PlaceKind.values();
  }

  /** Loads the table when it is first asked for. */
  private static final class Loaded {
    static final PlaceTable STANDARD = load();

    private static PlaceTable load() {
      try (InputStream in = PlaceTable.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the library's resource " + RESOURCE + " is missing");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

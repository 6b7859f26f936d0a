package org.quotidian.entity.gazetteer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How newspapers shorten the states of the United States and the provinces of Canada and Australia after
 * a town: "Springfield, Ill.", "Wainwright, Alta.", "Louisville, KY". Most are words or names by
 * themselves, so they mean a region only after a comma.
 */
public final class RegionAbbreviations {
  /** The id of the region, its postal code where that is usual, and its short forms without points at the end. */
  private static final String TABLE =
      "US.AL AL Ala;US.AK AK;US.AZ AZ Ariz;US.AR AR Ark;US.CA CA Calif Cal;US.CO CO Colo;US.CT CT Conn;"
          + "US.DE DE Del;US.FL FL Fla;US.GA GA Ga;US.HI HI;US.ID ID;US.IL IL Ill;US.IN IN Ind;US.IA IA;"
          + "US.KS KS Kan Kans;US.KY KY Ky;US.LA LA La;US.ME ME;US.MD MD Md;US.MA MA Mass;US.MI MI Mich;"
          + "US.MN MN Minn;US.MS MS Miss;US.MO MO Mo;US.MT MT Mont;US.NE NE Neb Nebr;US.NV NV Nev;"
          + "US.NH NH N.H;US.NJ NJ N.J;US.NM NM N.M;US.NY NY N.Y;US.NC NC N.C;US.ND ND N.D;US.OH OH;"
          + "US.OK OK Okla;US.OR OR Ore;US.PA PA Pa Penn;US.RI RI R.I;US.SC SC S.C;US.SD SD S.D;"
          + "US.TN TN Tenn;US.TX TX Tex;US.UT UT;US.VT VT Vt;US.VA VA Va;US.WA WA Wash;US.WV WV W.Va;"
          + "US.WI WI Wis Wisc;US.WY WY Wyo;US.DC DC D.C;CA.01 AB Alta;CA.02 BC B.C;CA.03 MB Man;"
          + "CA.04 NB N.B;CA.05 NL Nfld N.L;CA.07 NS N.S;CA.08 ON Ont;CA.09 PE P.E.I PEI;CA.10 QC Que;"
          + "CA.11 SK Sask;AU.01 ACT;AU.02 NSW N.S.W;AU.03 NT;AU.04 QLD Qld;AU.06 TAS Tas;AU.07 VIC Vic";

  private static final Map<String, String> REGIONS = new HashMap<>();

  static {
    for (String row : TABLE.split(";", -1)) {
      String[] cells = row.split(" ", -1);
      for (int i = 1; i < cells.length; i++) {
        REGIONS.put(cells[i], cells[0]);
      }
    }
  }

  private RegionAbbreviations() {}

  /**
   * Returns the id of the region (without "place:") that a word after a comma shortens, or null. Small
   * letters need the point ("Miss America" is no Mississippi).
   *
   * @param word the word, with or without its point
   * @param point whether a point ends it
   */
  public static @Nullable String region(String word, boolean point) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    boolean capitals = true;
    for (int i = 0; i < bare.length(); i++) {
      capitals &= Character.isUpperCase(bare.charAt(i)) || bare.charAt(i) == '.';
    }
    return point || word.endsWith(".") || capitals ? REGIONS.get(bare) : null;
  }
}

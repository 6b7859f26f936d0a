package org.quotidian.entity.linking;

import java.util.HashMap;
import java.util.Map;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Capitalised words that newspapers of one country use without saying which: its courts, police, offices
 * and parties. Each speaks for that country as its name would, so that a town in a local report is not
 * taken for its large namesake abroad.
 */
public final class HomeWords {
  private static final String WORDS =
      "GB:Magistrates NHS Ofsted Ofcom HMRC MSP MSPs UKIP;"
          + "IE:Gardaí Gardai Taoiseach Tánaiste Dáil;"
          + "US:FBI GOP NYPD LAPD IRS FDA FEMA NTSB TSA OSHA Troopers Medicaid NFL NCAA;"
          + "CA:RCMP OPP CSIS NDP;"
          + "AU:ASIO Centrelink TAFE ACCC AFL NRL;"
          + "IN:BJP Sabha CRPF Aadhaar Adivasi Panchayat;"
          + "PK:ISPR;"
          + "BD:Awami;"
          + "NG:EFCC INEC NAFDAC;"
          + "ZA:ANC Eskom SAPS Cosatu;"
          + "KE:IEBC KWS;"
          + "PH:Barangay Comelec DILG;"
          + "MY:UMNO";

  private static final int ROOM = 512;
  private static final Map<Long, String> BY_HASH = new HashMap<>();
  private static final boolean[] TAKEN = new boolean[ROOM];

  static {
    for (String row : WORDS.split(";", -1)) {
      for (String word : row.substring(3).split(" ", -1)) {
        long hash = NameHash.of(word);
        BY_HASH.put(hash, row.substring(0, 2));
        TAKEN[NameHash.slot(hash, ROOM - 1)] = true;
      }
    }
  }

  private HomeWords() {}

  /** Returns the ISO 3166-1 alpha-2 code of the country that the word with this hash speaks for, or the empty string. */
  public static String country(long hash) {
    // Most words end here, without an object made for them.
    return TAKEN[NameHash.slot(hash, ROOM - 1)] ? BY_HASH.getOrDefault(hash, "") : "";
  }
}

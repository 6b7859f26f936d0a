package org.quotidian.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small input of each format, all of the same article. */
final class Samples {
  static final String ID = "urn:news:tenby:7";
  static final String TITLE = "Harbour of Tenby to close";
  static final String BODY =
      "The harbour of Tenby will close for three weeks in March, Maud Pryce said on Tuesday.\n\n"
          + "\"We would rather close in March than in July,\" said Pryce, who leads the council.";

  private static final String FIRST = BODY.substring(0, BODY.indexOf('\n'));
  private static final String SECOND = BODY.substring(BODY.indexOf('"'));
  private static final String HTML = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String ESCAPED = HTML.replace("<", "&lt;").replace(">", "&gt;");
  private static final String JSON_HTML = HTML.replace("\"", "\\\"");

  private Samples() {}

  /** Returns the input of that name. */
  static byte[] named(String format) {
    return Objects.requireNonNull(allAndBare().get(format), format);
  }

  /** Returns an input for each name of a format. */
  static Map<String, byte[]> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("rss 2.0", rss());
    texts.put(
        "rss 0.91",
        "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>"
            + "<rss version='0.91'><channel><title>The Post</title><item><title>Harbour of Tenby to close</title>"
            + "<guid>urn:news:tenby:7</guid><link>https://post.example/7</link><pubDate>5 Mar 2024 07:30 GMT</pubDate><description>"
            + ESCAPED
            + "</description></item></channel></rss>");
    texts.put(
        "rss 1.0",
        "<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/' xmlns:dc='d'><channel><title>The Post</title></channel>"
            + "<item rdf:about='https://post.example/7'><title>Harbour of Tenby to close</title><link>https://post.example/7</link>"
            + "<dc:identifier>urn:news:tenby:7</dc:identifier><dc:date>2024-03-05T07:30:00Z</dc:date><description>"
            + ESCAPED
            + "</description></item></rdf:RDF>");
    texts.put(
        "atom",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>The Post</title><entry><id>urn:news:tenby:7</id>"
            + "<title type='html'>Harbour of &lt;b&gt;Tenby&lt;/b&gt; to close</title><link rel='alternate' href='https://post.example/7'/>"
            + "<published>2024-03-05T07:30:00Z</published><updated>2024-03-06T07:30:00Z</updated><author><name>Cerys Vaughan</name></author>"
            + "<content type='xhtml'><div>"
            + HTML
            + "</div></content></entry></feed>");
    texts.put(
        "json feed",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Post\",\"items\":[{\"id\":\"urn:news:tenby:7\","
            + "\"url\":\"https://post.example/7\",\"title\":\"Harbour of Tenby to close\",\"date_published\":\"2024-03-05T08:30:00+01:00\","
            + "\"content_html\":\""
            + JSON_HTML
            + "\"}]}");
    texts.put(
        "ninjs 1.4",
        "{\n\"uri\":\"urn:news:tenby:7\",\"type\":\"text\",\"versioncreated\":\"2024-03-05T07:30:00Z\",\"headline\":\"Harbour of Tenby to close\","
            + "\n\"byline\":\"Cerys Vaughan\",\"body_xhtml\":\""
            + JSON_HTML
            + "\"}");
    texts.put(
        "ninjs 2.1",
        "{\"uri\":\"urn:news:tenby:7\",\"versioncreated\":\"2024-03-05T07:30:00Z\",\"headlines\":[{\"role\":\"short\",\"value\":\"Harbour\"},"
            + "{\"role\":\"main\",\"value\":\"Harbour of Tenby to close\"}],\n\"bodies\":[{\"role\":\"html\",\"contenttype\":\"text/html\",\"value\":\""
            + JSON_HTML
            + "\"}]}");
    texts.put(
        "ninjs 3.0",
        "{\"uri\":\"urn:news:tenby:7\",\"versionCreated\":\"2024-03-05T07:30:00Z\",\"headlines\":[{\"role\":\"main\",\"value\":\"Harbour of Tenby to close\"}],"
            + "\"by\":\"Cerys Vaughan\",\n\"bodies\":[{\"role\":\"text\",\"value\":\""
            + BODY.replace("\n", "\\n").replace("\"", "\\\"")
            + "\"},{\"role\":\"xhtml\",\"value\":\""
            + JSON_HTML
            + "\"}]}");
    texts.put("newsml-g2", newsItem());
    texts.put(
        "newsml-g2 message",
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2024-03-05T07:31:00Z</sent></header><itemSet>"
            + newsItem()
            + "<packageItem guid='urn:p'><contentMeta><headline>Package</headline></contentMeta></packageItem></itemSet></newsMessage>");
    texts.put("nitf", nitf());
    texts.put(
        "newsml 1.2",
        "<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:news:tenby:7</PublicIdentifier></NewsIdentifier></Identification>"
            + "<NewsManagement><FirstCreated>20240305T073000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines>"
            + "<HeadLine>Harbour of Tenby to close</HeadLine></NewsLines><ContentItem><DataContent><html><body>"
            + HTML
            + "</body></html></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
    texts.put("csv", csv());
    texts.put(
        "tsv",
        "id\ttitle\tbody\tpublished\nurn:news:tenby:7\tHarbour of Tenby to close\t\""
            + BODY.replace("\"", "\"\"")
            + "\"\t2024-03-05 07:30\n");
    texts.put(
        "markdown",
        "---\nid: urn:news:tenby:7\ntitle: \"Harbour of Tenby to close\"\ndate: 2024-03-05T07:30:00Z\ndraft: false\n---\n\n"
            + BODY
            + "\n");
    texts.put("html", html());
    texts.put("mail", mail());
    texts.put("mailbox", "From post@post.example Tue Mar  5 07:30:00 2024\n" + mail() + "\n\n");
    texts.put("json lines", json() + "\n");
    texts.put("json array", "[\n" + json() + "\n]");
    Map<String, byte[]> all = new LinkedHashMap<>();
    texts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    all.put("utf-16", rss().getBytes(StandardCharsets.UTF_16));
    all.put("warc", warc(html()));
    all.put("warc.gz", Inputs.gzip(warc(html())));
    all.put("zip", zip("news/a.csv", csv()));
    return all;
  }

  /** Returns an input for each name of a format, and for those whose articles have no id or date. */
  static Map<String, byte[]> allAndBare() {
    Map<String, byte[]> all = all();
    all.put("text", (TITLE + "\n\n" + BODY + "\n").getBytes(StandardCharsets.UTF_8));
    all.put(
        "reuters",
        ("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS TOPICS=\"YES\" NEWID=\"7\">\n<DATE> 5-MAR-1987 07:30:00.00</DATE>\n"
                + "<PLACES><D>uk</D></PLACES>\n<TEXT>&#2;\n<TITLE>"
                + TITLE
                + "</TITLE>\n<DATELINE>    TENBY, March 5 - </DATELINE><BODY>"
                + BODY
                + "\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n")
            .getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static String json() {
    return "{\"id\":\"urn:news:tenby:7\",\"title\":\"Harbour of Tenby to close\",\"published\":\"2024-03-05T07:30:00Z\",\"body\":\""
        + BODY.replace("\n", "\\n").replace("\"", "\\\"")
        + "\"}";
  }

  /** A newsletter with the text twice, the plain one cut short. */
  private static String mail() {
    return "From: The Post <post@post.example>\r\nTo: reader@tenby.example\r\nSubject: =?utf-8?Q?Harbour_of_Tenby?=\r\n to close\r\n"
        + "Date: Tue, 05 Mar 2024 08:30:00 +0100 (CET)\r\nMessage-ID: <urn:news:tenby:7>\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + FIRST
        + "\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + HTML.replace("three weeks", "three w=\r\neeks")
        + "\r\n--b1--\r\n";
  }

  private static String rss() {
    return "<?xml version='1.0'?><rss version='2.0' xmlns:content='c' xmlns:dc='d'><channel><title>The Post</title>"
        + "<language>en</language><item><title>Harbour of Tenby to close</title><link>https://post.example/7</link>"
        + "<guid isPermaLink='false'>urn:news:tenby:7</guid><pubDate>Tue, 05 Mar 2024 08:30:00 +0100</pubDate>"
        + "<dc:creator>Cerys Vaughan</dc:creator><description>In short.</description><content:encoded><![CDATA["
        + HTML
        + "]]></content:encoded></item></channel></rss>";
  }

  private static String html() {
    return "<!DOCTYPE html><html><head><title>Harbour of Tenby to close - The Post</title><meta property='og:site_name' content='The Post'>"
        + "<link rel='canonical' href='urn:news:tenby:7'><meta property='article:published_time' content='2024-03-05T07:30:00Z'></head>"
        + "<body><nav><a href='/'>Home</a></nav><article>"
        + HTML
        + "</article></body></html>";
  }

  private static String csv() {
    return "id,headline,text,date\r\nurn:news:tenby:7,Harbour of Tenby to close,\""
        + BODY.replace("\"", "\"\"")
        + "\",2024-03-05T07:30:00Z\r\n";
  }

  private static String newsItem() {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:news:tenby:7' version='2' xml:lang='en'>"
        + "<itemMeta><itemClass qcode='ninat:text'/><provider qcode='x:Post'/><versionCreated>2024-03-06T07:30:00Z</versionCreated></itemMeta>"
        + "<contentMeta><contentCreated>2024-03-05T08:30:00+01:00</contentCreated><headline>Harbour of Tenby to close</headline>"
        + "<creator><name>Cerys Vaughan</name></creator></contentMeta><contentSet><inlineXML contenttype='application/nitf+xml'>"
        + "<nitf><body><body.head><hedline><hl1>Harbour</hl1></hedline></body.head><body.content>"
        + HTML
        + "<media><media-caption>The harbour in winter.</media-caption></media></body.content></body></nitf></inlineXML></contentSet></newsItem>";
  }

  private static String nitf() {
    return "<?xml version='1.0' encoding='UTF-8'?><nitf><head><title>Harbour</title><docdata><doc-id id-string='urn:news:tenby:7'/>"
        + "<date.issue norm='20240305T073000Z'/></docdata><pubdata name='The Post'/></head><body><body.head><hedline><hl1>Harbour of Tenby to close</hl1>"
        + "</hedline><byline>By <person>Cerys Vaughan</person></byline></body.head><body.content>"
        + HTML
        + "</body.content></body></nitf>";
  }

  private static byte[] warc(String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    String image = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 3\r\n\r\nPNG";
    return (record(http + page) + record(image)).getBytes(StandardCharsets.UTF_8);
  }

  private static String record(String http) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/7\r\nWARC-Date: 2024-03-07T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\n"
        + "Content-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  static byte[] zip(String name, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

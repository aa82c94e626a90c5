package thaipress.extract;

import thaipress.model.OrganisationType;

/** What begins a name, as กองทุน or สพป. What rules ask of each head is told when it is made. */
final class NameHead {

  /** How a name goes on behind its head. */
  enum Shape {
    /** Words that say what the body does: กองความปลอดภัยแรงงาน. */
    FREE,
    /** As free, of a unit that counts only behind a position: ผู้อำนวยการกลุ่มอำนวยการ. */
    UNIT,
    /** A place or another proper name: โรงเรียนบ้านน้ำโค้ง. */
    PLACE,
    /** A number: มณฑลทหารบกที่ 23. */
    NUMBERED,
    /** A proper name, Thai or Latin: มูลนิธิ IJM. */
    PROPER,
    /** What is taught there: คณะวิศวกรรมศาสตร์. */
    FACULTY,
    /** Anything up to จำกัด: บริษัท กินนร จำกัด. */
    COMPANY,
    /** An abbreviation before a place: สพป.เลย เขต 1. */
    ABBREVIATION,
    /** An abbreviation before a number: มทบ.42. */
    NUMBERED_ABBREVIATION
  }

  /** What stands in an expansion for what follows. */
  private static final String REST = "{}";

  private final String text;
  private final int length;
  private final Shape shape;
  private final OrganisationType type;
  private final int prior;
  private final String expansion;

  /** What the full name has before and behind what follows. */
  private final String beforeRest;

  private final String behindRest;
  private final String denied;
  private final boolean isGroup;
  private final boolean isOffice;
  private final boolean isDescribed;
  private final boolean takesVerbs;
  private final boolean endsWithPlace;
  private final boolean isProvincial;

  /**
   * @param text its spelling
   * @param shape how the name goes on
   * @param prior how far it speaks for a name by itself, from 0 to 3
   * @param expansion the full name with {@code {}} for what follows; empty where nothing is
   *     expanded
   */
  NameHead(String text, Shape shape, OrganisationType type, int prior, String expansion) {
    this.text = text;
    this.length = text.length();
    this.shape = shape;
    this.type = type;
    this.prior = prior;
    this.expansion = expansion;
    int rest = expansion.indexOf(REST);
    this.beforeRest = rest < 0 ? text : expansion.substring(0, rest);
    this.behindRest = rest < 0 ? "" : expansion.substring(rest + REST.length());
    this.denied = denied(text);
    this.isGroup = text.startsWith("คณะ");
    this.isOffice = text.equals("กอง") || text.equals("กลุ่ม");
    this.isDescribed =
        shape == Shape.FREE && type != OrganisationType.MINISTRY
            || type == OrganisationType.FOUNDATION
            || type == OrganisationType.ASSOCIATION;
    this.takesVerbs = shape == Shape.FREE || shape == Shape.UNIT;
    this.endsWithPlace = shape == Shape.PLACE && !goesOnBehindPlace(type);
    this.isProvincial =
        expansion.endsWith("จังหวัด" + REST)
            || type == OrganisationType.EDUCATION_OFFICE
            || text.startsWith("กอ.รมน.");
  }

  private static String denied(String head) {
    return switch (head) {
      case "สหกรณ์" -> "จังหวัด";
      case "สภา" -> "นักเรียน";
      case "กองทุน" -> "สวัสดิการชุมชน";
      case "สถาบัน" -> "เกษตรกร";
      default -> "";
    };
  }

  /** โรงเรียนขอนแก่นวิทยายน, but แขวงทางหลวงชุมพร and no more. */
  private static boolean goesOnBehindPlace(OrganisationType type) {
    return switch (type) {
      case SCHOOL, HOSPITAL, UNIVERSITY, ASSOCIATION, MEDIA -> true;
      default -> false;
    };
  }

  String text() {
    return text;
  }

  int length() {
    return length;
  }

  Shape shape() {
    return shape;
  }

  OrganisationType type() {
    return type;
  }

  int prior() {
    return prior;
  }

  String expansion() {
    return expansion;
  }

  /** What makes no body of the head right behind it; empty where nothing does. */
  String denied() {
    return denied;
  }

  /** คณะกรรมการ, คณะทำงาน. */
  boolean isGroup() {
    return isGroup;
  }

  /** Whether units called by it are the same in many offices: กองช่าง. */
  boolean isOffice() {
    return isOffice;
  }

  /** Whether what follows says what the body does. */
  boolean isDescribed() {
    return isDescribed;
  }

  /** Whether the name may go on with a verb. */
  boolean takesVerbs() {
    return takesVerbs;
  }

  /** Whether a place behind the head is the whole name. */
  boolean endsWithPlace() {
    return endsWithPlace;
  }

  /** Whether the full name ends with a province: อบจ.ลำพูน and no more. */
  boolean isProvincial() {
    return isProvincial;
  }

  /** The full name of the body of which this stands behind the abbreviation. */
  String expand(String rest) {
    return beforeRest + rest + behindRest;
  }
}

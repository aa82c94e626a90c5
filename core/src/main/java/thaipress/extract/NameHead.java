package thaipress.extract;

import thaipress.model.OrganisationType;

/**
 * What begins a name, as กองทุน or สพป.
 *
 * @param text its spelling
 * @param length how many letters that has, asked of each head and so kept beside it
 * @param shape how the name goes on
 * @param prior how far it speaks for a name by itself, from 0 to 3
 * @param expansion the full name with {@code {}} for what follows; empty where nothing is expanded
 */
record NameHead(
    String text, int length, Shape shape, OrganisationType type, int prior, String expansion) {

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

  /** The full name of the body of which this stands behind the abbreviation. */
  String expand(String rest) {
    return expansion.isEmpty() ? text + rest : expansion.replace("{}", rest);
  }
}

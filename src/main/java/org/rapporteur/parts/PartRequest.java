package org.rapporteur.parts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a contributor was asked for a chapter or a recommendation of a return. */
@Entity
@Table(name = "part_request")
class PartRequest extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    int year;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String iso3;

    /** Name of the contributor's account. */
    @Column(name = "account_name")
    String accountName;

    /** A chapter, such as {@code 2}, or a recommendation, such as {@code 2.c}. */
    String place;

    @Column(name = "may_edit")
    boolean mayEdit;

    /** {@code null} where no day was named. */
    LocalDate due;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "asked_by")
    String askedBy;

    /** {@code null} while the part is not said to be ready. */
    @Column(name = "ready_at")
    Instant readyAt;

    @Column(name = "ready_by")
    String readyBy;

    /** {@code null} while the request stands. */
    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Version
    int version;

    /** The requests that stand, in the order in which they were made. */
    static List<PartRequest> standing(int year, String iso3, String accountName) {
        return list(
                "year = ?1 and iso3 = ?2 and accountName = ?3 and withdrawnAt is null order by id",
                year,
                iso3,
                accountName);
    }

    /** Those of everybody that stand, in the order in which they were made. */
    static List<PartRequest> standing(int year, String iso3) {
        return list("year = ?1 and iso3 = ?2 and withdrawnAt is null order by id", year, iso3);
    }

    /** The years of what stands, the newest first. */
    static List<Integer> years(String accountName) {
        return getEntityManager()
                .createQuery(
                        "select distinct year from PartRequest where accountName = :name and withdrawnAt is null"
                                + " order by year desc",
                        Integer.class)
                .setParameter("name", accountName)
                .getResultList();
    }

    static OptionalInt yearBefore(int year, String iso3) {
        var found = getEntityManager()
                .createQuery(
                        "select max(year) from PartRequest where year < :year and iso3 = :iso3 and withdrawnAt is null",
                        Integer.class)
                .setParameter("year", year)
                .setParameter("iso3", iso3)
                .getSingleResult();
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
}

package org.rawi.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rawi.KnownActor;
import org.rawi.KnownKind;

class RegisterRowsTest {

    private static final List<KnownActor> ALL = RegisterRows.shipped();

    private static final Set<String> SECTORS = Set.of(
            ("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO UNO EUR NGO"
                            + " ISM IMG MNC")
                    .split(" "));

    private static final Set<String> OFFICES = Set.of(
            ("prime-minister president foreign-minister other party-leader defence-minister interior-minister player group-leader"
                            + " finance-minister speaker envoy spokesperson artist secretary-general vice-president minister ceo"
                            + " intelligence-chief ambassador governor deputy-prime-minister chief-of-staff coach mayor cleric"
                            + " justice-minister crown-prince oil-minister king central-bank-governor judge health-minister"
                            + " information-minister emir education-minister pope sultan")
                    .split(" "));

    @Test
    void idsAreUnique() {
        assertThat(ALL).extracting(KnownActor::id).doesNotHaveDuplicates();
    }

    @TestFactory
    List<DynamicTest> namesOfOneKindAreUnique() {
        List<DynamicTest> tests = new ArrayList<>();
        for (KnownKind kind : KnownKind.values()) {
            tests.add(DynamicTest.dynamicTest(kind.name(), () -> {
                Map<String, String> owners = new HashMap<>();
                List<String> twice = new ArrayList<>();
                for (KnownActor actor : ALL) {
                    if (actor.kind() == kind && kind != KnownKind.PLACE) {
                        Set<String> names = new HashSet<>(actor.variants());
                        names.add(actor.name());
                        for (String name : names) {
                            String other = owners.putIfAbsent(name, actor.id());
                            if (other != null) {
                                twice.add(name + ": " + other + ", " + actor.id());
                            }
                        }
                    }
                }
                assertThat(twice).isEmpty();
            }));
        }
        return tests;
    }

    @Test
    void countriesAreStatesOfTheRegister() {
        Set<String> codes = new HashSet<>(Set.of("INT"));
        ALL.stream().filter(actor -> actor.kind() == KnownKind.STATE).forEach(state -> codes.add(state.country()));
        assertThat(ALL)
                .filteredOn(actor -> actor.country() != null)
                .allSatisfy(actor -> assertThat(codes).contains(actor.country()));
    }

    @Test
    void sectorsArePlovers() {
        assertThat(ALL).allSatisfy(actor -> assertThat(SECTORS).containsAll(actor.sectors()));
    }

    @Test
    void officesHaveKnownCodesAndOrderedTerms() {
        for (KnownActor actor : ALL) {
            for (KnownActor.Office office : actor.offices()) {
                assertThat(OFFICES).as(actor.id()).contains(office.code());
                int common = Math.min(office.from().length(), office.to().length());
                assertThat(office.from().substring(0, common))
                        .as(actor.id() + " " + office)
                        .isLessThanOrEqualTo(office.to().substring(0, common));
                assertThat(List.of(0, 4, 7, 10))
                        .contains(office.from().length(), office.to().length());
            }
        }
    }

    @Test
    void compiledRegisterHasEveryName() {
        Register register = Register.load();
        for (KnownActor actor : ALL) {
            KnownActor found = register.known(actor.name(), actor.kind());
            assertThat(found).as(actor.name()).isNotNull();
            if (actor.kind() != KnownKind.PLACE) {
                assertThat(found.id()).as(actor.name()).isEqualTo(actor.id());
            }
        }
    }

    @Test
    void holderOfAnOfficeIsToldByTheDay() {
        Register register = Register.load();
        assertThat(register.id(register.holder("president", "USA", "2024-04-10")))
                .isEqualTo("person/joe-biden");
        assertThat(register.id(register.holder("president", "USA", "2025-03-10")))
                .isEqualTo("person/donald-trump");
        assertThat(register.holder("president", "USA", null)).isNegative();
        assertThat(register.holder("president", "XXX", "2025-03-10")).isNegative();
    }

    @Test
    void usersNamesWin() {
        KnownActor mine = new KnownActor(
                "user/1",
                KnownKind.PERSON,
                "سيرغي لافروف",
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Register.with(List.of(mine)).known("سيرغي لافروف", KnownKind.PERSON))
                .isEqualTo(mine);
        assertThat(Register.with(List.of(mine)).known("دونالد ترامب", KnownKind.PERSON))
                .isNotNull();
    }
}

package org.ossvitals.connectors.simulation.sample;

import java.util.List;
import java.util.Locale;

/** Made-up names and account names: every position has its own. */
final class Names {
    private static final List<String> FIRST = List.of(
            ("Aaron Abena Ada Aiko Alba Amara Amir Ana Anders Anna Arjun Astrid Ayo Bao Beatriz Bela Bjorn Carla Chen Chiara"
                            + " Clara Cora Dana Daniel Dilan Divya Edda Eitan Elena Emeka Emil Enzo Erik Esra Farah Felix Fen"
                            + " Fiona Freya Gita Goran Grace Hana Hugo Ida Ilse Imani Ines Ioana Ivan Iva Jana Jens Jiho Joana"
                            + " Jonas Juan Kaito Karim Kavya Kemal Kira Kofi Lara Lars Leila Lena Leo Lin Luca Lucia Luis Magda"
                            + " Maja Malik Marco Maria Mateo Mei Mila Mina Nadia Naoki Nia Nils Noor Nuno Olga Omar Oskar Paula"
                            + " Pavel Petra Priya Quinn Rafael Rana Ravi Rosa Runa")
                    .split(" "));
    private static final List<String> LAST = List.of(
            ("Abe Adler Ahmadi Almeida Andersen Aoki Arslan Asante Baker Banerjee Barros Bauer Becker Berg Bianchi Blom Bose"
                            + " Braun Brito Castro Cerny Chand Chavez Choi Costa Cruz Dahl Danso Desai Dietz Diaz Dogan Dubois"
                            + " Ekman Eriksen Faber Farkas Ferrari Fischer Fonseca Frank Fujita Garcia Gomez Gruber Gupta Haas"
                            + " Hansen Hara Hassan Heller Herrera Holm Horvat Huang Ibrahim Ito Iyer Jansen Jensen Joshi Kang"
                            + " Kaya Keller Khan Kim Klein Kovac Kowal Kumar Lang Larsen Lee Lemos Lind Liu Lopez Lund Maier"
                            + " Marino Martins Mensah Meyer Mishra Moreau Mori Moura Nagy Nair Ndiaye Nowak Nunez Okafor Olsen"
                            + " Ortiz Otieno Park Patel Peeters Pereira Popescu Rao Reyes Ricci Rossi Sato Schmid Silva Singh"
                            + " Smit Sousa Svensson Takeda Tanaka Torres Urban Vargas Vogel Wang Weber Yilmaz")
                    .split(" "));

    private Names() {}

    static String first(int position) {
        return FIRST.get(Math.floorMod(position, FIRST.size()));
    }

    static String last(int position) {
        return LAST.get(Math.floorMod(position / FIRST.size(), LAST.size()));
    }

    static String login(int position, String first, String last) {
        String login =
                switch (position % 4) {
                    case 0 -> first + "-" + last + "-" + position;
                    case 1 -> first + position;
                    case 2 -> last + "-" + position;
                    default -> first.charAt(0) + last + position;
                };
        return login.toLowerCase(Locale.ROOT);
    }
}

package org.rapporteur.reports.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

    private static final String RED_DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljN"
                    + "BAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    @Test
    void fetchesNothingFromAnywhere() throws Exception {
        var asked = Collections.synchronizedList(new ArrayList<String>());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(printed(page(address))).isEqualTo("Words");
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsNoFileOfTheComputer() throws Exception {
        var picture = folder.resolve("dot.png");
        Files.write(picture, Base64.getDecoder().decode(RED_DOT));
        var address = picture.toUri().toString();

        try (var press = new Press(page(address), Map.of(), EnumSet.of(Family.SERIF));
                var file = press.print()) {
            assertThat(file.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static String page(String address) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title>
                <meta name="description" content="d"/>
                <link rel="stylesheet" href="%1$s/sheet.css"/>
                <style>
                @import url("%1$s/imported.css");
                @font-face { font-family: Other; src: url("%1$s/other.ttf") }
                body { font-family: SERIF; background-image: url("%1$s") }
                </style></head>
                <body><p>Words<img alt="a" src="%1$s"/></p></body></html>
                """
                .formatted(address);
    }

    private static String printed(String page) throws Exception {
        try (var press = new Press(page, Map.of(), EnumSet.of(Family.SERIF))) {
            return new PDFTextStripper().getText(press.print()).strip();
        }
    }
}

package org.ossvitals.reports.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a sheet at twice its size, in light colours on white. */
final class Png {

    private static final int SCALE = 2;

    private Png() {}

    static byte[] of(Sheet sheet) {
        BufferedImage image =
                new BufferedImage(sheet.width() * SCALE, sheet.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setPaint(Ink.PAPER.color());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(SCALE, SCALE);
            sheet.drawMarks(graphics);
            sheet.labels().forEach(label -> write(label, graphics));
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static void write(Label label, Graphics2D graphics) {
        if (label.text().isEmpty()) {
            return;
        }
        Font font = new Font(Font.SANS_SERIF, label.bold() ? Font.BOLD : Font.PLAIN, Label.SIZE);
        TextLayout layout = new TextLayout(label.text(), font, graphics.getFontRenderContext());
        double left =
                switch (label.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - layout.getAdvance() / 2;
                    case END -> label.x() - layout.getAdvance();
                };
        if (label.halo()) {
            Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(left, label.y()));
            graphics.setPaint(Ink.PAPER.color());
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
        graphics.setPaint(label.ink().color());
        layout.draw(graphics, (float) left, (float) label.y());
    }

    private static byte[] encoded(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot encode a chart of " + image.getWidth() + " pixels as PNG", e);
        }
    }
}

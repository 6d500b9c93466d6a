package org.rapporteur.returns;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.text.Attachment;
import org.rapporteur.text.Texts;

/** The uploads of a national return for programs. */
@Path("/api/v1/returns/{year}/{iso3}/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National returns")
public class UploadResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReturnService returns;
    private final CurrentAccount account;

    UploadResource(ReturnService returns, CurrentAccount account) {
        this.returns = returns;
        this.account = account;
    }

    /** Stops reading where the limit is passed, whatever length the sender declares. */
    @POST
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Requires(Permission.EDIT_PART)
    @Operation(summary = "Take in a filled workbook")
    public UploadResultBody upload(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) Optional<Long> declared,
            InputStream body)
            throws IOException {
        ReturnService.checkSize(declared.orElse(0L));
        var file = body.readNBytes(ReturnService.LARGEST_UPLOAD + 1);
        return take(year, iso3, "", file);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.EDIT_PART)
    @Operation(summary = "Take in a filled workbook as the part named file of a form")
    public UploadResultBody upload(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw new ProblemException(Problem.BAD_REQUEST, Map.of("place", "file", "found", "–", "expected", ".xlsx"));
        }
        ReturnService.checkSize(file.size());
        return take(year, iso3, file.fileName(), Files.readAllBytes(file.uploadedFile()));
    }

    private UploadResultBody take(int year, String iso3, String fileName, byte[] file) {
        var result = returns.upload(year, iso3, account.require(), fileName, file);
        return UploadResultBody.of(result, returns.findingTexts(year));
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.READ_PART)
    @Operation(summary = "What became of an earlier upload")
    public UploadSummaryBody find(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("id") long id) {
        return UploadSummaryBody.of(returns.upload(year, iso3, account.require(), id), returns.findingTexts(year));
    }

    @GET
    @Path("/{id}/annotated")
    @Produces(XLSX)
    @Requires(Permission.READ_PART)
    @Operation(
            summary =
                    "The file of an earlier upload, with what was found marked in its cells and listed on a first sheet")
    public RestResponse<byte[]> annotated(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("id") long id) {
        var file = returns.annotatedCopy(year, iso3, account.require(), Texts.in(Locale.ENGLISH), id);
        return RestResponse.ResponseBuilder.ok(file.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                .build();
    }
}
